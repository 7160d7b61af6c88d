import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { SearchLibraryInput } from '../contract.ts'
import { inItem, inWords, meets, wanted } from './in-item.ts'
import { inTitle } from './in-title.ts'
import { everywhere } from './sample.ts'
import type { Must, Understood } from './understand.ts'

/** Of what stands everywhere the newest are counted and ranked; more nobody reads. */
export const mostRanked = 1000
/** Where fewer than these of the newest say it in their title, older ones that do are ranked as well. */
const [fewTitled, mostTitled] = [20, 100]

const nothingAsked: Pick<
  Understood,
  'narrow' | 'wide' | 'counts' | 'saying' | 'beside' | 'without'
> = { narrow: [], wide: [], counts: [], saying: [], beside: '', without: '' }

/** How much words count that stand in files, in the text, in the plain summary and in the title. */
const weights = Prisma.sql`'{0.1, 0.2, 0.4, 1.0}'`
/** What may be meant counts for less than what is said. */
const meant = Prisma.sql`0.4`

/**
 * The tables `hit`, of what is found one more than is ranked, the newest, and `ranked`, of these and
 * of older ones that say it in their title, each with how well it fits.
 */
export function rankItems(
  scope: Scope,
  input: SearchLibraryInput,
  asked: Understood | null,
  must: Must,
): Prisma.Sql {
  // Of what stands everywhere the newest are sooner met by date than gathered by word.
  const way = must.share >= everywhere ? byDate : byWords(scope)
  const isOut = out(scope, input)
  const without = asked?.without ?? ''
  // A year is a piece of the index of days.
  const marks = { ...input, year: undefined }
  const titles = input.order === 'best' ? inTitle(must.query) : ''
  const all = meets(marks, without, must.query)
  return Prisma.sql`hit AS MATERIALIZED (
      SELECT * FROM (
        SELECT ${columns} FROM library_item i WHERE ${isOut} AND ${way.holds(all, without)}
        ${onPages(asked, { isOut, also: wanted(marks, asked?.beside ?? ''), all })}
      ) AS i ORDER BY ${way.newest} DESC, i.id DESC LIMIT ${mostRanked + 1}
    ), hit_fit AS MATERIALIZED (
      ${fits('hit', asked, titles)}
    ), titled AS MATERIALIZED (
      ${
        titles === ''
          ? Prisma.sql`SELECT * FROM hit WHERE false`
          : Prisma.sql`SELECT ${columns} FROM library_item i
      WHERE ${isOut} AND ${inItem(scope, meets(marks, without, titles), without)}
        AND (SELECT count(*) FROM hit) > ${mostRanked}
        AND (SELECT count(DISTINCT id) FROM hit_fit WHERE titled) < ${fewTitled}
        AND i.id <> ALL (ARRAY(SELECT id FROM hit))
      ORDER BY (i.available_on + 0) DESC, i.id DESC LIMIT ${mostTitled}`
      }
    ), counted AS (
      (SELECT * FROM hit LIMIT ${mostRanked} - (SELECT count(*) FROM titled)) UNION ALL SELECT * FROM titled
    ), fits AS (
      SELECT * FROM hit_fit UNION ALL ${fits('titled', asked, titles)}
    ), telling AS (
      SELECT place, ln(1 + count(*) / (0.5 + count(*) FILTER (WHERE fit > 0))) AS weight
      FROM fits GROUP BY place
    ), ranked AS (
      SELECT c.*, coalesce(f.fit, 0)
          -- What is a year old counts for a twentieth less, what is used for more.
          * (1 + 0.08 * ln(1 + c.use_count))
          / (1 + 0.05 * greatest(0, (${dayOf(scope.now)}::date - c.available_on) / 365.0)) AS fit
      FROM counted c LEFT JOIN (
        -- What has more of what is asked stands before what has one thing of it very well.
        SELECT fits.id, sum(fits.fit * weight)
          * (sum(weight) FILTER (WHERE fits.fit > 0) / nullif(sum(weight), 0)) ^ 2 AS fit
        FROM fits JOIN telling USING (place) GROUP BY fits.id) f ON f.id = c.id
    )`
}

/** What is read of an item; long texts stay where they are until somebody needs them. */
const columns = Prisma.sql`i.id, i.kind, i.status, i.language, i.title, i.names, i.themes, i.topsectors,
  i.target_groups, i.available_on, i.use_count, i.abstract, i.plain_summary, i.words, i.deep`

function out({ tenantId }: Scope, { year }: SearchLibraryInput): Prisma.Sql {
  return Prisma.sql`i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised') ${
    year === undefined
      ? Prisma.empty
      : Prisma.sql`AND i.available_on >= make_date(${year}, 1, 1)
          AND i.available_on < make_date(${year} + 1, 1, 1)`
  }`
}

/** And of the others those with a page that has all phrases, of which the rest holds. */
function onPages(
  asked: Understood | null,
  { isOut, also, all }: { isOut: Prisma.Sql; also: string; all: string },
): Prisma.Sql {
  if (!asked || asked.saying.length === 0) return Prisma.empty
  return Prisma.sql`UNION ALL SELECT ${columns} FROM library_item i
    WHERE ${isOut} AND i.id = ANY (${asked.saying}::uuid[])
      AND ${inWords(also, asked.without)} AND (${inWords(all)}) IS NOT TRUE`
}

/** How well each of these fits each thing that is asked, and whether its title says what has to hold. */
function fits(found: 'hit' | 'titled', asked: Understood | null, titles: string): Prisma.Sql {
  const { narrow, wide, counts } = asked ?? nothingAsked
  if (narrow.length === 0)
    return Prisma.sql`SELECT id, false AS titled, 1::bigint AS place, 0.0::float AS fit FROM hit WHERE false`
  return Prisma.sql`SELECT c.id, w.words @@ nullif(${titles}, '')::tsquery AS titled, a.place, a.fit
      FROM ${Prisma.raw(found)} c,
        -- Read once, however often it is compared.
        LATERAL (SELECT c.words || ''::tsvector AS words, c.deep || ''::tsvector AS deep OFFSET 0) AS w,
        LATERAL (
          SELECT place, counts * greatest(ts_rank(${weights}, w.words, narrow),
            ${meant} * ts_rank(${weights}, w.words, wide),
            CASE WHEN w.deep IS NOT NULL THEN ts_rank(${weights}, w.deep, wide) END) AS fit
          FROM unnest(${narrow}::text[]::tsquery[], ${wide}::text[]::tsquery[], ${counts}::float[])
            WITH ORDINALITY AS asked (narrow, wide, counts, place) OFFSET 0
        ) AS a`
}

type Way = { newest: Prisma.Sql; holds: (query: string, without: string) => Prisma.Sql }

/** By the index of words, whatever the planner thinks of it: an expression is in no index. */
const byWords = (scope: Scope): Way => ({
  newest: Prisma.sql`(i.available_on + 0)`,
  holds: (query, without) => inItem(scope, query, without),
})

/** By the index of days. */
const byDate: Way = {
  newest: Prisma.sql`i.available_on`,
  holds: inWords,
}
