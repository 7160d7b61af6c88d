import { Prisma, type Scope } from '@voortent/database'
import { countMet, everywhere, type Sample, shareOf, takeSample } from './sample.ts'
import { unwanted, type Wording, wordingOf } from './words/as-tsquery.ts'
import { lookUpTerms } from './words/look-up-terms.ts'
import { type Asked, mostAsked, parseQuery } from './words/parse-query.ts'
import { withoutDoubles } from './words/without-doubles.ts'

/** What has to hold, and which part of the library it holds for. */
export type Must = { query: string; share: number }

/** A question as the database is asked it; all are `tsquery` in their written form. */
export type Understood = {
  /** The most demanding first: later ones are for when nothing meets it. */
  musts: Must[]
  /** Which part of the library has what is chosen beside the words, and nothing that is unwanted. */
  share: number
  /** A question in somebody's own words, of which not all need stand in the answer. */
  isLong: boolean
  /** One for each thing that is asked, to tell how well it fits. */
  narrow: string[]
  wide: string[]
  /** Items with a page, of a file or of their text, that has all phrases between quotes. */
  saying: string[]
  /** How much each counts. */
  counts: number[]
  /** What has to hold beside them. */
  beside: string
  without: string
  /** Words that stand nowhere, each with what was taken for it. */
  taken: { typed: string; words: string[] }[]
}

/** How much a word counts that stands nearly everywhere. */
const weakly = 0.4

/** More items that say it on a page are not looked at. */
const mostSaying = 1000

/** Of so few things all have to hold. */
const longest = 3

/** More things than these are not demanded together; their combinations would be too many. */
const mostDemanded = 6

/** Where a sample tells of the marks and of what is unwanted: behind all that can be asked. */
const [ofMarks, ofUnwanted] = [mostAsked, mostAsked + 1]

/**
 * What is asked, with all that its words may mean here; null when nothing is.
 * @param marks what is chosen beside the words, as a `tsquery`
 */
export async function understand(
  scope: Scope,
  query: string,
  marks = '',
): Promise<Understood | null> {
  const { asked, without } = parseQuery(query)
  if (asked.length === 0 && without.length === 0) return null
  const terms = await lookUpTerms(scope, asked)
  const wordings = asked.map((one) => ({ ...wordingOf(one, terms), exact: one.exact }))
  const { narrow, wide, not, sample, saying } = await inStems(
    scope,
    wordings,
    unwanted(without),
    marks,
  )
  const all = asked.map((one, place) => ({
    ...one,
    place,
    narrow: narrow[place],
    wide: wide[place] ?? '',
  }))
  const found = all.filter((one) => one.wide !== '')
  const strong = found.filter(({ weak }) => !weak)
  const demanded = mostTelling(strong.length > 0 ? strong : found, sample)
  const places = demanded.map(({ place }) => place)
  const beside = (met: number) =>
    (marks === '' || countMet(met, [ofMarks]) > 0) && countMet(met, [ofUnwanted]) === 0
  return {
    musts: levels(demanded.length).map((least) => ({
      query: atLeast(
        least,
        demanded.map(({ wide }) => wide),
      ),
      share: shareOf(sample, (met) => beside(met) && countMet(met, places) >= least),
    })),
    share: shareOf(sample, beside),
    isLong: found.length > longest,
    narrow: found.map((one) => one.narrow || one.wide),
    wide: found.map((one) => one.wide),
    counts: found.map(({ weak }) => (weak ? weakly : 1)),
    saying,
    beside: allOf(demanded.filter((one) => !one.exact).map((one) => one.wide)),
    without: not,
    taken: [...terms].flatMap(([typed, { resembling }]) =>
      resembling.length > 0 ? [{ typed, words: resembling }] : [],
    ),
  }
}

/** Of many those that do not stand everywhere here, the longest of them. */
function mostTelling<One extends Asked & { place: number }>(
  all: readonly One[],
  sample: Sample,
): readonly One[] {
  if (all.length <= longest) return all
  const rare = all.filter(
    ({ place }) => shareOf(sample, (met) => countMet(met, [place]) > 0) < everywhere,
  )
  const byLength = (rare.length > 1 ? rare : all).toSorted((a, b) => b.text.length - a.text.length)
  return byLength.slice(0, mostDemanded)
}

/** How many of so many have to hold: of a few all, of a whole question most; then ever fewer. */
export function levels(count: number): number[] {
  const first = count > longest ? Math.ceil(count * 0.6) : count
  const all = [first, Math.ceil(count / 2), Math.ceil(count / 3), 1]
  return count === 0 ? [] : [...new Set(all)]
}

/**
 * True where at least so many of these hold: with the first and one less of the others, or without it.
 * Of everything that is named an index reads all places, so it is named as seldom as can be.
 */
export function atLeast(least: number, all: readonly string[]): string {
  const [first = '', ...others] = all
  if (least === all.length) return allOf(all)
  if (least === 1) return anyOf(all)
  return anyOf([allOf([first, atLeast(least - 1, others)]), atLeast(least, others)])
}

function anyOf(all: readonly string[]): string {
  return all.map((one) => `(${one})`).join(' | ')
}

export function allOf(all: readonly (string | false)[]): string {
  return all
    .filter((one) => one !== false && one !== '')
    .map((one) => `(${one})`)
    .join(' & ')
}

/**
 * Every wording in Dutch stems, in English ones and as it is written; '' for what has no word left. With
 * them which of the newest items meet each, and on whose pages the phrases stand.
 */
async function inStems(
  scope: Scope,
  wordings: (Wording & { exact: boolean })[],
  not: string,
  marks: string,
) {
  type Stems = Pick<Understood, 'narrow' | 'wide' | 'saying'> & { not: string; sample: Sample }
  const queries = Prisma.sql`(SELECT place, wide FROM said
    UNION ALL SELECT ${ofMarks}, nullif(${marks}, '')::tsquery
    UNION ALL SELECT ${ofUnwanted}, to_tsquery('dutch', nullif(${not}, '')))`
  const saying = wordings.some(({ exact }) => exact)
    ? Prisma.sql`items_saying(${scope.tenantId}::uuid, (
        SELECT string_agg('(' || wide::text || ')', ' & ')::tsquery
        FROM said WHERE exact AND numnode(wide) > 0), ${mostSaying})`
    : Prisma.sql`'{}'`
  const [stems] = await scope.tx.$queryRaw<[Stems]>`
    WITH said AS MATERIALIZED (
      SELECT one.place - 1 AS place, w.exact,
        to_tsquery('dutch', w.narrow) || to_tsquery('english', w.named)
          || to_tsquery('simple', w.named) AS narrow,
        to_tsquery('dutch', w.wide) || to_tsquery('english', w.beginning)
          || to_tsquery('simple', w.beginning) AS wide
      FROM json_array_elements(${JSON.stringify(wordings)}::json) WITH ORDINALITY AS one (said, place),
        json_to_record(said) AS w (narrow text, wide text, named text, beginning text,
          exact boolean)
    )
    SELECT ARRAY(SELECT narrow::text FROM said ORDER BY place) AS narrow,
      ARRAY(SELECT wide::text FROM said ORDER BY place) AS wide,
      coalesce(to_tsquery('dutch', nullif(${not}, ''))::text, '') AS not,
      ${takeSample(scope, queries)} AS sample, ${saying}::text[] AS saying`
  return {
    ...stems,
    narrow: stems.narrow.map(withoutDoubles),
    wide: stems.wide.map(withoutDoubles),
  }
}
