import type { ContributionKind, Stage } from './vocabulary.ts'

/**
 * The smallest part of the money that is counted: of one source, in one quarter, for one work package.
 * Parts do not overlap, so that every way of adding them up has the same total.
 */
export type Part = {
  /** Null for the subsidy. */
  organisation: string | null
  kind: ContributionKind | 'subsidie'
  stage: Stage
  quarter: string
  workPackage: string | null
  cents: number
}

/** What is planned, what was really done, and how much less that is, in euro cents. */
export type Totals = { planned: number; actual: number; difference: number }

export const directions = ['organisation', 'kind', 'quarter', 'workPackage', 'source'] as const
export type Direction = (typeof directions)[number]

/** Adds up planned and actual, whatever the order of the parts. */
export function totalsOf(parts: readonly Part[]): Totals {
  let [planned, actual] = [0, 0]
  for (const { stage, cents } of parts) {
    if (stage === 'toegezegd') planned += cents
    else actual += cents
  }
  return { planned, actual, difference: planned - actual }
}

/** Totals per partner, kind, quarter, work package or source; what has none stands under ''. */
export function rollUp(parts: readonly Part[], by: Direction): Map<string, Totals> {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = keyOf(part, by)
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  const keys = [...groups.keys()].sort()
  return new Map(keys.map((key) => [key, totalsOf(groups.get(key) ?? [])]))
}

function keyOf(part: Part, by: Direction): string {
  return by === 'source' ? sourceOf(part) : (part[by] ?? '')
}

/** The subsidy, a partner's cash such as `cash:ID`, or in kind. */
export function sourceOf({ kind, organisation }: Pick<Part, 'kind' | 'organisation'>): string {
  if (kind === 'subsidie') return 'subsidie'
  return kind === 'cash' ? `cash:${organisation ?? ''}` : 'in-kind'
}
