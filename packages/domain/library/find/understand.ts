import type { Scope } from '@voortent/database'
import { everywhere, sharesOf } from './shares-of.ts'
import { unwanted, type Wording, wordingOf } from './words/as-tsquery.ts'
import { lookUpTerms } from './words/look-up-terms.ts'
import { type Asked, parseQuery } from './words/parse-query.ts'
import { withoutDoubles } from './words/without-doubles.ts'

/** A question as the database is asked it; all are `tsquery` in their written form. */
export type Understood = {
  /** What has to hold, the most demanding first: later ones are for when nothing meets it. */
  musts: string[]
  /** A question in somebody's own words, of which not all need stand in the answer. */
  isLong: boolean
  /** One for each thing that is asked, to tell how well it fits. */
  narrow: string[]
  wide: string[]
  /** Phrases between quotes, which pages of files are searched for as well; '' for none. */
  phrases: string
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

/** Of so few things all have to hold. */
const longest = 3

/** More things than these are not demanded together; their combinations would be too many. */
const mostDemanded = 6

/** What is asked, with all that its words may mean here; null when nothing is. */
export async function understand(scope: Scope, query: string): Promise<Understood | null> {
  const { asked, without } = parseQuery(query)
  if (asked.length === 0 && without.length === 0) return null
  const terms = await lookUpTerms(scope, asked)
  const wordings = asked.map((one) => wordingOf(one, terms))
  const { narrow, wide, not } = await inStems(scope, wordings, unwanted(without))
  const all = asked.map((one, place) => ({
    ...one,
    narrow: narrow[place],
    wide: wide[place] ?? '',
  }))
  const found = all.filter((one) => one.wide !== '')
  const strong = found.filter(({ weak }) => !weak)
  const demanded = await mostTelling(scope, strong.length > 0 ? strong : found)
  const exact = found.filter((one) => one.exact)
  return {
    musts: levels(demanded.length).map((least) =>
      atLeast(
        least,
        demanded.map(({ wide }) => wide),
      ),
    ),
    isLong: found.length > longest,
    narrow: found.map((one) => one.narrow || one.wide),
    wide: found.map((one) => one.wide),
    counts: found.map(({ weak }) => (weak ? weakly : 1)),
    phrases: allOf(exact.map((one) => one.wide)),
    beside: allOf(demanded.filter((one) => !one.exact).map((one) => one.wide)),
    without: not,
    taken: [...terms].flatMap(([typed, { resembling }]) =>
      resembling.length > 0 ? [{ typed, words: resembling }] : [],
    ),
  }
}

/** Of many those that do not stand everywhere here, the longest of them. */
async function mostTelling<One extends Asked & { wide: string }>(
  scope: Scope,
  all: readonly One[],
): Promise<readonly One[]> {
  if (all.length <= longest) return all
  const shares = await sharesOf(
    scope,
    all.map(({ wide }) => wide),
  )
  const rare = all.filter((_, place) => (shares[place] ?? 0) < everywhere)
  const byLength = (rare.length > 1 ? rare : all).toSorted((a, b) => b.text.length - a.text.length)
  return byLength.slice(0, mostDemanded)
}

/** How many of so many have to hold: of a few all, of a whole question most; then ever fewer. */
export function levels(count: number): number[] {
  const first = count > longest ? Math.ceil(count * 0.6) : count
  const all = [first, Math.ceil(count / 2), Math.ceil(count / 3), 1]
  return count === 0 ? [] : [...new Set(all)]
}

/** True where at least so many of these hold. */
export function atLeast(least: number, all: readonly string[]): string {
  const choose = (count: number, from: number): string[][] =>
    count === 0
      ? [[]]
      : all
          .slice(from)
          .flatMap((one, step) => choose(count - 1, from + step + 1).map((more) => [one, ...more]))
  return choose(least, 0)
    .filter((one) => one.length === least)
    .map((chosen) => `(${allOf(chosen)})`)
    .join(' | ')
}

export function allOf(all: readonly string[]): string {
  return all
    .filter(Boolean)
    .map((one) => `(${one})`)
    .join(' & ')
}

/** Every wording in Dutch stems, in English ones and as it is written; '' for what has no word left. */
async function inStems({ tx }: Scope, wordings: Wording[], not: string) {
  const [stems] = await tx.$queryRaw<[{ narrow: string[]; wide: string[]; not: string }]>`
    SELECT coalesce(array_agg((to_tsquery('dutch', w.narrow) || to_tsquery('english', w.named)
               || to_tsquery('simple', w.named))::text ORDER BY place), '{}') AS narrow,
           coalesce(array_agg((to_tsquery('dutch', w.wide) || to_tsquery('english', w.beginning)
               || to_tsquery('simple', w.beginning))::text ORDER BY place), '{}') AS wide,
           coalesce(to_tsquery('dutch', nullif(${not}, ''))::text, '') AS not
    FROM json_array_elements(${JSON.stringify(wordings)}::json) WITH ORDINALITY AS one (said, place),
      json_to_record(said) AS w (narrow text, wide text, named text, beginning text)`
  return {
    ...stems,
    narrow: stems.narrow.map(withoutDoubles),
    wide: stems.wide.map(withoutDoubles),
  }
}
