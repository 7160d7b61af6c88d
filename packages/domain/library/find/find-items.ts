import { Prisma, type Scope } from '@voortent/database'
import type { Id } from '@voortent/kernel'
import type { ItemStatus, LibraryKind, SearchLibraryInput } from '../contract.ts'
import { marksOf } from './marks-of.ts'
import { everywhere, sharesOf } from './shares-of.ts'
import { allOf, type Understood } from './understand.ts'

/** An item as it is found. */
export type FoundItem = {
  id: Id<'libraryItem'>
  title: string
  /** Where the words stand, each between `<mark>` and `</mark>`; else how the item begins. */
  snippet: string
  /** The file in which they stand, and its page. */
  file: string | null
  page: number | null
  kind: LibraryKind
  status: ItemStatus
  on: string
  authors: string
  /** How many organisations use it. */
  used: number
}
type Counted = { value: string; count: number }
export const facetNames = ['kind', 'theme', 'topsector', 'targetGroup', 'year'] as const
export type Facets = Record<(typeof facetNames)[number], Counted[]>
export type Found = { total: number; more: boolean; items: FoundItem[]; facets: Facets }

export const pageSize = 20
/** Of what stands everywhere the newest are counted and ranked; more nobody reads. */
export const mostRanked = 1000

const nothingAsked: Pick<
  Understood,
  'narrow' | 'wide' | 'counts' | 'phrases' | 'beside' | 'without'
> = {
  narrow: [],
  wide: [],
  counts: [],
  phrases: '',
  beside: '',
  without: '',
}

/** How much words count that stand in files, in the text, in the plain summary and in the title. */
const weights = Prisma.sql`'{0.1, 0.2, 0.4, 1.0}'`
/** What may be meant counts for less than what is said. */
const meant = Prisma.sql`0.4`

/**
 * Items that are out and meet what is asked, best first, with how many have each value of the facets.
 * One index answers for words and facets alike; who may see which item, its policies say.
 */
export async function findItems(
  scope: Scope,
  input: SearchLibraryInput,
  asked: Understood | null,
  must: string,
): Promise<Found> {
  const { tx, tenantId } = scope
  const { order, page, year } = input
  const { narrow, wide, counts, phrases, beside, without } = asked ?? nothingAsked
  // A year is a piece of the index of days.
  const marks = marksOf({ ...input, year: undefined })
  const onPages = phrases ? await itemsSaying(scope, phrases) : []
  const meets = allOf([must, marks, without && `!(${without})`])
  const also = allOf([beside, marks])
  const any = wide.map((one) => `(${one})`).join(' | ')
  const [share = 0] = meets === '' ? [1] : await sharesOf(scope, [meets])
  // Of what stands everywhere the newest are sooner met by date than gathered by word.
  const way = share >= everywhere ? byDate : byWords
  const [found] = await tx.$queryRaw<[Found]>`
    WITH hit AS MATERIALIZED (
      SELECT i.id, i.kind, i.themes, i.topsectors, i.target_groups, i.available_on, i.use_count
      FROM library_item i
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised') ${within(year)}
        AND (${way.holds(meets)} ${
          onPages.length > 0
            ? Prisma.sql`OR i.id = ANY (${onPages}::uuid[]) AND (${way.holds(also)})`
            : Prisma.empty
        }) ${without ? Prisma.sql`AND (i.deep IS NULL OR NOT i.deep @@ ${without}::tsquery)` : Prisma.empty}
      ORDER BY ${way.newest} DESC, i.id DESC LIMIT ${mostRanked + 1}
    ), counted AS (
      SELECT * FROM hit LIMIT ${mostRanked}
    ), fits AS (
      SELECT c.id, place, a.counts * greatest(ts_rank(${weights}, w.words, a.narrow),
          ${meant} * ts_rank(${weights}, w.words, a.wide),
          CASE WHEN w.deep IS NOT NULL THEN ts_rank(${weights}, w.deep, a.wide) END) AS fit
      FROM counted c JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = c.id,
        -- Read once, however often it is compared.
        LATERAL (SELECT i.words || ''::tsvector AS words, i.deep || ''::tsvector AS deep OFFSET 0) AS w,
        unnest(${narrow}::text[]::tsquery[], ${wide}::text[]::tsquery[], ${counts}::float[])
          WITH ORDINALITY AS a (narrow, wide, counts, place)
    ), telling AS (
      SELECT place, ln(1 + count(*) / (0.5 + count(*) FILTER (WHERE fit > 0))) AS weight
      FROM fits GROUP BY place
    ), ranked AS (
      SELECT c.id, c.available_on, c.use_count, coalesce(f.fit, 0)
          -- What is a year old counts for a twentieth less, what is used for more.
          * (1 + 0.08 * ln(1 + c.use_count))
          / (1 + 0.05 * greatest(0, (current_date - c.available_on) / 365.0)) AS fit
      FROM counted c LEFT JOIN (
        SELECT fits.id, sum(fits.fit * telling.weight) AS fit FROM fits JOIN telling USING (place)
        GROUP BY fits.id) f ON f.id = c.id
    ), page AS (
      SELECT r.id, row_number() OVER (ORDER BY ${orders[order]}) AS place
      FROM ranked r ${order === 'title' ? Prisma.sql`JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = r.id` : Prisma.empty}
      ORDER BY place LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    ), facets AS (
      SELECT facet, json_agg(json_build_object('value', value, 'count', count)
        ORDER BY count DESC, value DESC) AS values
      FROM (${facetCounts}) AS every GROUP BY facet
    )
    SELECT least((SELECT count(*)::int FROM hit), ${mostRanked}) AS total,
      (SELECT count(*) FROM hit) > ${mostRanked} AS more,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'title', i.title, 'kind', i.kind,
          'status', i.status, 'on', i.available_on, 'used', i.use_count, 'authors', i.names,
          'snippet', coalesce(passage.snippet, ${snippet(any)}),
          'file', passage.name, 'page', passage.page) ORDER BY page.place)
        FROM page JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = page.id
        LEFT JOIN LATERAL (${any ? bestPassage(meets, any) : noPassage}) AS passage ON true), '[]') AS items,
      (SELECT json_object_agg(name, coalesce(f.values, '[]'))
        FROM unnest(${[...facetNames]}::text[]) AS name LEFT JOIN facets f ON f.facet = name) AS facets`
  return found
}

/** Items with a page on which all phrases stand. */
async function itemsSaying({ tx, tenantId }: Scope, phrases: string): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT item_id AS id FROM (
      SELECT item_id FROM library_passage
      WHERE tenant_id = ${tenantId}::uuid AND words @@ ${phrases}::tsquery LIMIT ${mostRanked}) AS p`
  return found.map(({ id }) => id)
}

function within(year: number | undefined): Prisma.Sql {
  if (year === undefined) return Prisma.empty
  return Prisma.sql`AND i.available_on >= make_date(${year}, 1, 1)
    AND i.available_on < make_date(${year} + 1, 1, 1)`
}

type Way = { newest: Prisma.Sql; holds: (query: string) => Prisma.Sql }

/** By the index of words, whatever the planner thinks of it: an expression is in no index. */
const byWords: Way = {
  newest: Prisma.sql`(i.available_on + 0)`,
  holds: (query) =>
    query === ''
      ? Prisma.sql`true`
      : Prisma.sql`i.words @@ ${query}::tsquery OR i.deep @@ ${query}::tsquery`,
}

/** By the index of days: the same comparison as a function is in no index either. */
const byDate: Way = {
  newest: Prisma.sql`i.available_on`,
  holds: (query) =>
    query === ''
      ? Prisma.sql`true`
      : Prisma.sql`ts_match_vq(i.words, ${query}::tsquery) OR ts_match_vq(i.deep, ${query}::tsquery)`,
}

const orders = {
  best: Prisma.sql`r.fit DESC, r.available_on DESC, r.id DESC`,
  newest: Prisma.sql`r.available_on DESC, r.id DESC`,
  used: Prisma.sql`r.use_count DESC, r.available_on DESC, r.id DESC`,
  title: Prisma.sql`i.title COLLATE "nl-x-icu", r.id`,
}

const facetCounts = Prisma.join(
  [
    ['kind', Prisma.sql`ARRAY[kind]`],
    ['theme', Prisma.sql`themes`],
    ['topsector', Prisma.sql`topsectors`],
    ['targetGroup', Prisma.sql`target_groups`],
    ['year', Prisma.sql`ARRAY[extract(year FROM available_on)::text]`],
  ].map(
    ([facet, values]) => Prisma.sql`SELECT ${facet}::text AS facet, value, count(*)::int AS count
      FROM counted, unnest(${values}) AS value GROUP BY value`,
  ),
  ' UNION ALL ',
)

const told = Prisma.sql`concat_ws(' ', nullif(i.plain_summary, ''), i.abstract)`
/** Its first sentences, cut at a word. */
const beginning = Prisma.sql`CASE WHEN length(${told}) <= 220 THEN ${told}
  ELSE regexp_replace(left(${told}, 220), '\\s\\S*$', '') || ' …' END`
const marked = Prisma.sql`'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=30, MinWords=14,
  FragmentDelimiter=" … "'`

function snippet(any: string): Prisma.Sql {
  if (any === '') return beginning
  return Prisma.sql`CASE WHEN to_tsvector(stems_of(i.language), ${told}) @@ ${any}::tsquery
    THEN ts_headline(stems_of(i.language), ${told}, ${any}::tsquery, ${marked}) ELSE ${beginning} END`
}

const noPassage = Prisma.sql`SELECT NULL AS snippet, NULL AS name, NULL::int AS page`

/** The page of its files that says most of it, where the item itself does not say it. */
function bestPassage(meets: string, any: string): Prisma.Sql {
  return Prisma.sql`SELECT ts_headline('dutch', best.body, ${any}::tsquery, ${marked}) AS snippet,
      best.name, best.page
    FROM (SELECT p.body, p.page, f.name FROM library_passage p
      JOIN library_file f ON (f.tenant_id, f.id) = (p.tenant_id, p.file_id)
      WHERE p.tenant_id = i.tenant_id AND p.item_id = i.id AND p.words @@ ${any}::tsquery
        AND NOT i.words @@ ${meets}::tsquery
      ORDER BY ts_rank(p.words, ${any}::tsquery) DESC, p.page LIMIT 1) AS best`
}
