import { Prisma, type Scope } from '@voortent/database'
import type { Id } from '@voortent/kernel'
import type { ItemStatus, LibraryKind, SearchLibraryInput } from '../contract.ts'
import { canAdd } from '../permissions.ts'

/** An item as it is found. */
export type FoundItem = {
  id: Id<'libraryItem'>
  title: string
  /** Where the words stand, each between `<mark>` and `</mark>`; else how the item begins. */
  snippet: string
  kind: LibraryKind
  status: ItemStatus
  on: string
  authors: string
  /** How many organisations use it. */
  used: number
}
type Counted = { value: string; count: number }
export type Facets = Record<'kind' | 'theme' | 'topsector' | 'targetGroup' | 'year', Counted[]>
export type LibraryFinds = {
  total: number
  items: FoundItem[]
  facets: Facets
  pages: number
  /** True when nothing has the words as they were typed, and these look like it. */
  forgiven: boolean
  may: { add: boolean }
}
type Found = Pick<LibraryFinds, 'total' | 'items' | 'facets'>

const pageSize = 20
/** Of a word that stands everywhere the newest are ranked. */
const mostRanked = 2000

/**
 * Items that are out, by their words: in Dutch stems, each also as the beginning of a longer word,
 * phrases between quotes, without what has a minus before it. Where nothing fits, typing errors are
 * forgiven. Without words all of them, the newest first (R-42).
 */
export async function searchLibrary(
  scope: Scope,
  input: SearchLibraryInput,
): Promise<LibraryFinds> {
  const byWords = await find(
    scope,
    input,
    input.query === '' ? everything : containing(input.query),
  )
  const forgiven = byWords.total === 0 && input.query !== ''
  const found = forgiven ? await find(scope, input, resembling(input.query)) : byWords
  return {
    ...found,
    pages: Math.ceil(Math.min(found.total, mostRanked) / pageSize),
    forgiven: forgiven && found.total > 0,
    may: { add: canAdd(scope.actor) },
  }
}

/** A way to find: `q` is what is asked, then which rows fit, how well, and what of them is shown. */
type Way = { asked: Prisma.Sql; fits: Prisma.Sql; fit: Prisma.Sql; snippet: Prisma.Sql }

const told = Prisma.sql`concat_ws(' ', nullif(i.plain_summary, ''), i.abstract)`
/** Its first sentences, cut at a word. */
const beginning = Prisma.sql`CASE WHEN length(${told}) <= 220 THEN ${told}
  ELSE regexp_replace(left(${told}, 220), '\\s\\S*$', '') || ' …' END`

const everything: Way = {
  asked: Prisma.sql`SELECT ''::tsquery AS q`,
  fits: Prisma.sql`true`,
  fit: Prisma.sql`0`,
  snippet: beginning,
}

function containing(query: string): Way {
  return {
    asked: Prisma.sql`SELECT regexp_replace(websearch_to_tsquery('dutch', ${query})::text,
      '''((?:[^'']|'''')+)''', '''\\1'':*', 'g')::tsquery AS q`,
    fits: Prisma.sql`i.words @@ asked.q`,
    // What is a year old counts for about a tenth less.
    fit: Prisma.sql`ts_rank(i.words, asked.q)
      / (1 + 0.1 * greatest(0, (current_date - i.available_on) / 365.0))`,
    snippet: Prisma.sql`CASE WHEN to_tsvector('dutch', ${told}) @@ asked.q
      THEN ts_headline('dutch', ${told}, asked.q, 'StartSel=<mark>, StopSel=</mark>,
        MaxFragments=2, MaxWords=30, MinWords=14, FragmentDelimiter=" … "')
      ELSE ${beginning} END`,
  }
}

/** Every word looks like one of the item. */
function resembling(query: string): Way {
  const words = query.split(/\s+/).slice(0, 10)
  const likeness = Prisma.sql`(SELECT min(word_similarity(word,
      concat_ws(' ', i.title, i.plain_summary, i.context_sector)))
    FROM unnest(${words}::text[]) AS word)`
  return {
    asked: Prisma.sql`SELECT 1 AS q`,
    fits: Prisma.sql`${likeness} >= 0.45`,
    fit: likeness,
    snippet: beginning,
  }
}

async function find(scope: Scope, input: SearchLibraryInput, way: Way): Promise<Found> {
  const { tx, tenantId } = scope
  const { kind, theme, topsector, targetGroup, year, order, page } = input
  const [found] = await tx.$queryRaw<[Found]>`
    WITH asked AS (${way.asked}), hit AS MATERIALIZED (
      SELECT i.id, i.kind, i.themes, i.topsectors, i.target_groups, i.available_on,
             extract(year FROM i.available_on)::int AS year
      FROM library_item i, asked
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised') AND ${way.fits}
        AND (${kind ?? null}::text IS NULL OR i.kind = ${kind ?? null})
        AND (${theme ?? null}::text IS NULL OR ${theme ?? null} = ANY (i.themes))
        AND (${topsector ?? null}::text IS NULL OR ${topsector ?? null} = ANY (i.topsectors))
        AND (${targetGroup ?? null}::text IS NULL OR ${targetGroup ?? null} = ANY (i.target_groups))
        AND (${year ?? null}::int IS NULL OR extract(year FROM i.available_on) = ${year ?? null}::int)
    ), newest AS (
      SELECT id FROM hit ORDER BY available_on DESC, id DESC LIMIT ${mostRanked}
    ), ranked AS (
      SELECT i.id, i.title, i.kind, i.status, i.available_on, ${way.fit} AS fit
      FROM newest JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = newest.id, asked
    ), page AS (
      SELECT *, row_number() OVER (ORDER BY ${orders[order]}) AS place FROM ranked
      ORDER BY place LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    ), counted AS (
      ${counts('kind', Prisma.sql`ARRAY[kind]`)} UNION ALL ${counts('theme', Prisma.sql`themes`)}
      UNION ALL ${counts('topsector', Prisma.sql`topsectors`)}
      UNION ALL ${counts('targetGroup', Prisma.sql`target_groups`)}
      UNION ALL ${counts('year', Prisma.sql`ARRAY[year::text]`)}
    ), facets AS (
      SELECT facet, json_agg(json_build_object('value', value, 'count', count)
        ORDER BY count DESC, value DESC) AS values
      FROM counted GROUP BY facet
    )
    SELECT (SELECT count(*)::int FROM hit) AS total,
      coalesce((SELECT json_agg(json_build_object('id', page.id, 'title', page.title,
          'kind', page.kind, 'status', page.status, 'on', page.available_on,
          'used', (SELECT count(*)::int FROM library_use u
            WHERE u.tenant_id = i.tenant_id AND u.item_id = i.id),
          'snippet', ${way.snippet}, 'authors', coalesce((
            SELECT string_agg(coalesce(o.name, a.name), ', ' ORDER BY a.position)
            FROM library_author a LEFT JOIN organisation o ON o.id = a.organisation_id
            WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id), '')) ORDER BY page.place)
        FROM page JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = page.id, asked),
        '[]') AS items,
      (SELECT json_object_agg(facet, values) FROM (
        SELECT facet, coalesce(f.values, '[]') AS values
        FROM unnest(ARRAY['kind', 'theme', 'topsector', 'targetGroup', 'year']) AS facet
        LEFT JOIN facets f USING (facet)) AS every) AS facets`
  return found
}

const orders = {
  best: Prisma.sql`fit DESC, available_on DESC, id DESC`,
  newest: Prisma.sql`available_on DESC, id DESC`,
  title: Prisma.sql`title COLLATE "nl-x-icu", id`,
}

/** How many of the hits have each value of a facet. */
function counts(facet: keyof Facets, values: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${facet}::text AS facet, value, count(*)::int AS count
    FROM hit, unnest(${values}) AS value GROUP BY value`
}
