import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkScheme,
  type Outcome,
  type PartnerFigures,
  type SchemeFigures,
  type SchemeRules,
} from './check-scheme.ts'
import { cashDuties, ceilingBases, contributionKinds } from './vocabulary.ts'

const open: SchemeRules = {
  minShare: 0,
  inKindCeiling: null,
  inKindCeilingOf: 'cofinanciering',
  maxRate: null,
  fixedRate: null,
  cashDuty: 'geen',
  kinds: ['cash', 'uren', 'middelen'],
  partnerMinimums: [],
}
const partner = (change: Partial<PartnerFigures> = {}): PartnerFigures => ({
  id: 'p',
  name: 'Niemandsland',
  type: 'mkb',
  geleding: 'bedrijven',
  money: { cash: 0, uren: 0, middelen: 0 },
  rates: null,
  committed: true,
  ...change,
})
const bringing = (cash: number, uren = 0, middelen = 0) =>
  partner({ money: { cash, uren, middelen } })

function outcome<Rule extends Outcome['rule']>(
  rule: Rule,
  rules: Partial<SchemeRules>,
  figures: SchemeFigures,
): Extract<Outcome, { rule: Rule }> | undefined {
  const found = checkScheme({ ...open, ...rules }, figures).find((one) => one.rule === rule)
  return found as Extract<Outcome, { rule: Rule }> | undefined
}

test('the share is met at its boundary, not a cent before', () => {
  const rule = { minShare: 5_000 }
  const at = (cash: number) =>
    outcome('share', rule, { subsidy: 100_000, partners: [bringing(cash)] })
  expect(at(100_000)).toMatchObject({ met: true, is: 5_000, lacking: 0 })
  expect(at(99_999)).toMatchObject({ met: false, is: 4_999, lacking: 1, budget: 199_999 })
  expect(at(0)).toMatchObject({ met: false, is: 0, lacking: 100_000 })
})

test('without a budget no share is large enough, save none', () => {
  const empty = { subsidy: 0, partners: [] }
  expect(outcome('share', { minShare: 1 }, empty)).toMatchObject({ met: false, lacking: 0 })
  expect(outcome('share', { minShare: 0 }, empty)).toMatchObject({ met: true })
})

test('in kind has a ceiling of the co-funding, or of the budget', () => {
  const partners = [bringing(5_000, 3_000, 2_001)]
  const of = (inKindCeilingOf: 'cofinanciering' | 'begroting', subsidy: number) =>
    outcome('in-kind', { inKindCeiling: 5_000, inKindCeilingOf }, { subsidy, partners })
  expect(of('cofinanciering', 9)).toMatchObject({
    met: false,
    inKind: 5_001,
    is: 5_001,
    lacking: 1,
  })
  expect(of('begroting', 0)).toMatchObject({ met: false, lacking: 1 })
  expect(of('begroting', 1)).toMatchObject({ met: true, is: 5_000, lacking: 0 })
  const none = { inKindCeiling: 0 }
  expect(outcome('in-kind', none, { subsidy: 0, partners })).toMatchObject({ lacking: 5_001 })
  expect(outcome('in-kind', none, { subsidy: 0, partners: [bringing(1)] })?.met).toBe(true)
  expect(outcome('in-kind', { inKindCeiling: null }, { subsidy: 0, partners })).toBeUndefined()
})

test('cash is owed by who is no mkb, by everybody, or by nobody; who only talks owes nothing', () => {
  const partners = [
    partner({ name: 'Klein' }),
    partner({ name: 'Groot', type: 'grootbedrijf' }),
    partner({ name: 'Betaalt', type: 'mbo', money: { cash: 1, uren: 0, middelen: 0 } }),
    partner({ name: 'Praat', type: 'mbo', committed: false }),
  ]
  const names = (cashDuty: SchemeRules['cashDuty']) =>
    outcome('cash', { cashDuty }, { subsidy: 0, partners })?.names
  expect(names('niet-mkb')).toEqual(['Groot'])
  expect(names('iedereen')).toEqual(['Klein', 'Groot'])
  expect(names('geen')).toBeUndefined()
})

test('a rate has a most, or is fixed', () => {
  const at = (rule: Partial<SchemeRules>, least: number, most = least) =>
    outcome('rate', rule, { subsidy: 0, partners: [partner({ rates: { least, most } })] })
  expect(at({ maxRate: 5_000 }, 5_000)?.met).toBe(true)
  expect(at({ maxRate: 5_000 }, 4_000, 5_001)).toMatchObject({
    met: false,
    names: ['Niemandsland'],
  })
  expect(at({ fixedRate: 5_000 }, 5_000)?.met).toBe(true)
  expect(at({ fixedRate: 5_000 }, 4_999, 5_000)).toMatchObject({ met: false, fixed: true })
  expect(at({ fixedRate: 5_000, maxRate: 9_000 }, 5_001)?.met).toBe(false)
  expect(at({}, 9_999)).toBeUndefined()
})

test('a kind that does not count is left out of the share, and said', () => {
  const rules = { kinds: ['cash' as const], minShare: 5_000 }
  const figures = { subsidy: 100, partners: [bringing(100, 40, 2)] }
  expect(outcome('kinds', rules, figures)).toMatchObject({ met: false, lacking: 42 })
  expect(outcome('share', rules, figures)).toMatchObject({ met: true, brought: 100, budget: 200 })
  expect(outcome('kinds', { kinds: open.kinds }, figures)).toBeUndefined()
})

test('partners are counted by type or by geleding', () => {
  const partners = [partner(), partner({ type: 'grootbedrijf' }), partner({ committed: false })]
  const of = (of: string, least: number) =>
    outcome('partners', { partnerMinimums: [{ of, least }] }, { subsidy: 0, partners })
  expect(of('mkb', 1)).toMatchObject({ met: true, is: 1, lacking: 0 })
  expect(of('mkb', 2)).toMatchObject({ met: false, is: 1, lacking: 1 })
  expect(of('bedrijven', 2)?.met).toBe(true)
})

const cents = fc.integer({ min: 0, max: 10_000_000_000 })
const money = fc.record({ cash: cents, uren: cents, middelen: cents })
const rules: fc.Arbitrary<SchemeRules> = fc.record({
  minShare: fc.integer({ min: 0, max: 9_900 }),
  inKindCeiling: fc.option(fc.integer({ min: 0, max: 10_000 })),
  inKindCeilingOf: fc.constantFrom(...ceilingBases),
  maxRate: fc.option(fc.integer({ min: 1, max: 100_000 })),
  fixedRate: fc.option(fc.integer({ min: 1, max: 100_000 })),
  cashDuty: fc.constantFrom(...cashDuties),
  kinds: fc.uniqueArray(fc.constantFrom(...contributionKinds), { minLength: 1 }),
  partnerMinimums: fc.constant([]),
})
const figures: fc.Arbitrary<SchemeFigures> = fc.record({
  subsidy: cents,
  partners: fc.array(
    money.map((one) => partner({ money: one })),
    { maxLength: 8 },
  ),
})

/** Exact and slow: fractions of whole numbers, compared after bringing them under one denominator. */
type Fraction = { over: bigint; under: bigint }
const isAtLeast = (one: Fraction, other: Fraction) =>
  one.over * other.under >= other.over * one.under
const share = (hundredths: number): Fraction => ({ over: BigInt(hundredths), under: 10_000n })

test('shares are what slow exact fractions say, and what is lacking is the least that helps', () => {
  fc.assert(
    fc.property(rules, figures, (scheme, about) => {
      let [cash, kind] = [0n, 0n]
      for (const { money } of about.partners) {
        if (scheme.kinds.includes('cash')) cash += BigInt(money.cash)
        if (scheme.kinds.includes('uren')) kind += BigInt(money.uren)
        if (scheme.kinds.includes('middelen')) kind += BigInt(money.middelen)
      }
      const subsidy = BigInt(about.subsidy)
      const holds = (more: bigint) => {
        const whole = cash + kind + subsidy + more
        const part = { over: cash + kind + more, under: whole }
        return scheme.minShare === 0 || (whole > 0n && isAtLeast(part, share(scheme.minShare)))
      }
      const found = outcome('share', scheme, about)
      expect(found?.met).toBe(holds(0n))
      if (found && !found.met && found.budget > 0) {
        expect(holds(BigInt(found.lacking))).toBe(true)
        expect(holds(BigInt(found.lacking) - 1n)).toBe(false)
      }
      const ceiling = scheme.inKindCeiling
      if (ceiling === null) return
      const beside = scheme.inKindCeilingOf === 'begroting' ? cash + subsidy : cash
      const fits = (less: bigint) =>
        isAtLeast(share(ceiling), { over: kind - less, under: kind - less + beside })
      const kept = outcome('in-kind', scheme, about)
      expect(kept?.met).toBe(fits(0n))
      if (kept && !kept.met) {
        expect(fits(BigInt(kept.lacking))).toBe(true)
        expect(fits(BigInt(kept.lacking) - 1n)).toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})

test('the order of the partners makes no difference', () => {
  fc.assert(
    fc.property(rules, figures, (scheme, { subsidy, partners }) => {
      const turned = { subsidy, partners: partners.toReversed() }
      const amounts = (of: SchemeFigures) =>
        checkScheme(scheme, of).map((one) => ({ ...one, names: undefined }))
      expect(amounts(turned)).toEqual(amounts({ subsidy, partners }))
    }),
  )
})
