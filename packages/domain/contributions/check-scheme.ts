import { flooredShare, leastLacking, raisedShare } from './share.ts'
import type { CashDuty, CeilingBase, ContributionKind } from './vocabulary.ts'

/** What a funder asks. Shares are in hundredths of a percent, money in euro cents. */
export type SchemeRules = {
  /** The least that partners bring in, as a share of the budget: subsidy and co-funding together. */
  minShare: number
  /** The most of it that may be in kind; null for no ceiling. */
  inKindCeiling: number | null
  inKindCeilingOf: CeilingBase
  maxRate: number | null
  fixedRate: number | null
  cashDuty: CashDuty
  kinds: readonly ContributionKind[]
  /** At least so many partners of a type of organisation or of a geleding. */
  partnerMinimums: readonly { of: string; least: number }[]
}

/** A partner with what it brings in, in cents, and the lowest and highest rate of its hours. */
export type PartnerFigures = {
  id: string
  name: string
  type: string
  geleding: string
  money: Record<ContributionKind, number>
  rates: { least: number; most: number } | null
  /** Whether it promised to take part: a talk or interest alone counts for no rule. */
  committed: boolean
}

export type SchemeFigures = { subsidy: number; partners: readonly PartnerFigures[] }

/** What is, what must be and what is lacking, in the unit that the rule is about. */
export type Outcome =
  | {
      rule: 'share'
      met: boolean
      brought: number
      budget: number
      is: number
      must: number
      lacking: number
    }
  | {
      rule: 'in-kind'
      met: boolean
      of: CeilingBase
      inKind: number
      is: number
      must: number
      lacking: number
    }
  | { rule: 'rate'; met: boolean; fixed: boolean; must: number; names: string[] }
  | { rule: 'cash'; met: boolean; of: Exclude<CashDuty, 'geen'>; names: string[] }
  | { rule: 'kinds'; met: boolean; kinds: ContributionKind[]; lacking: number }
  | { rule: 'partners'; met: boolean; of: string; is: number; must: number; lacking: number }

/**
 * Holds what partners bring in against the rules of a scheme; the same on the server and in the
 * browser, as one types. Each rule stands by itself: what is of a kind that the scheme does not count is
 * left out of every share, and what is above the ceiling in kind breaks that rule alone.
 */
export function checkScheme(rules: SchemeRules, figures: SchemeFigures): Outcome[] {
  return [
    shareOutcome(rules, figures),
    ...inKindOutcome(rules, figures),
    ...cashOutcome(rules, figures),
    ...rateOutcome(rules, figures),
    ...kindsOutcome(rules, figures),
    ...partnerOutcomes(rules, figures),
  ]
}

function shareOutcome(rules: SchemeRules, figures: SchemeFigures): Outcome {
  const brought = eligible(rules, figures, ['cash', 'uren', 'middelen'])
  const budget = brought + figures.subsidy
  const must = rules.minShare
  const enough = BigInt(brought) * 10_000n >= BigInt(must) * BigInt(budget)
  // Without a budget there is no share that could be large enough.
  const met = must === 0 || (budget > 0 && enough)
  return {
    rule: 'share',
    met,
    brought,
    budget,
    is: flooredShare(brought, budget),
    must,
    lacking: met ? 0 : leastLacking(must, budget, brought),
  }
}

function inKindOutcome(rules: SchemeRules, figures: SchemeFigures): Outcome[] {
  const { inKindCeiling: must, inKindCeilingOf: of } = rules
  if (must === null) return []
  const inKind = eligible(rules, figures, ['uren', 'middelen'])
  const brought = inKind + eligible(rules, figures, ['cash'])
  const whole = of === 'begroting' ? brought + figures.subsidy : brought
  const met = BigInt(inKind) * 10_000n <= BigInt(must) * BigInt(whole)
  const lacking = met ? 0 : leastLacking(10_000 - must, whole, whole - inKind, 'taken')
  return [{ rule: 'in-kind', met, of, inKind, is: raisedShare(inKind, whole), must, lacking }]
}

function cashOutcome({ cashDuty: of }: SchemeRules, { partners }: SchemeFigures): Outcome[] {
  if (of === 'geen') return []
  const names = partners
    .filter(({ committed, type }) => committed && (of === 'iedereen' || type !== 'mkb'))
    .filter(({ money }) => money.cash === 0)
    .map(({ name }) => name)
  return [{ rule: 'cash', met: names.length === 0, of, names }]
}

function rateOutcome({ fixedRate, maxRate }: SchemeRules, { partners }: SchemeFigures): Outcome[] {
  const must = fixedRate ?? maxRate
  if (must === null) return []
  const least = fixedRate ?? 0
  const names = partners
    .filter(({ rates }) => rates && (rates.most > must || rates.least < least))
    .map(({ name }) => name)
  return [{ rule: 'rate', met: names.length === 0, fixed: fixedRate !== null, must, names }]
}

function kindsOutcome(rules: SchemeRules, { partners }: SchemeFigures): Outcome[] {
  const kinds = [...rules.kinds]
  if (kinds.length === 3) return []
  const others = (['cash', 'uren', 'middelen'] as const).filter((kind) => !kinds.includes(kind))
  const lacking = sumOf(partners, others)
  return [{ rule: 'kinds', met: lacking === 0, kinds, lacking }]
}

function partnerOutcomes(rules: SchemeRules, { partners }: SchemeFigures): Outcome[] {
  return rules.partnerMinimums.map(({ of, least: must }) => {
    const is = partners.filter(
      ({ committed, type, geleding }) => committed && (type === of || geleding === of),
    ).length
    return { rule: 'partners', met: is >= must, of, is, must, lacking: Math.max(0, must - is) }
  })
}

function eligible(
  { kinds }: SchemeRules,
  { partners }: SchemeFigures,
  of: readonly ContributionKind[],
): number {
  return sumOf(
    partners,
    of.filter((kind) => kinds.includes(kind)),
  )
}

function sumOf(partners: readonly PartnerFigures[], kinds: readonly ContributionKind[]): number {
  let sum = 0
  for (const { money } of partners) for (const kind of kinds) sum += money[kind]
  return sum
}
