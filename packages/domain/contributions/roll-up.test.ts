import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedOf } from './counted.ts'
import { directions, type Part, rollUp, totalsOf } from './roll-up.ts'
import { splitAmount } from './split-amount.ts'
import { valueOfHours } from './value-of-hours.ts'
import { contributionKinds, entryStates, stages } from './vocabulary.ts'

const part: fc.Arbitrary<Part> = fc
  .record({
    organisation: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...contributionKinds, 'subsidie' as const),
    stage: fc.constantFrom(...stages),
    quarter: fc.constantFrom('2026-Q1', '2026-Q2', '2027-Q4'),
    workPackage: fc.constantFrom(null, 'wp1', 'wp2'),
    cents: fc.integer({ min: 0, max: 10_000_000_000 }),
  })
  .map((one) => (one.kind === 'subsidie' ? { ...one, organisation: null } : one))
const parts = fc.array(part, { maxLength: 60 })

test('every way of adding up has the same totals', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const total = totalsOf(all)
      for (const by of directions) {
        const groups = [...rollUp(all, by).values()]
        expect(sum(groups.map(({ planned }) => planned))).toBe(total.planned)
        expect(sum(groups.map(({ actual }) => actual))).toBe(total.actual)
        expect(sum(groups.map(({ difference }) => difference))).toBe(total.difference)
      }
    }),
  )
})

test('the order of what is added up makes no difference', () => {
  const shuffled = parts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      for (const by of directions) expect([...rollUp(other, by)]).toEqual([...rollUp(all, by)])
    }),
  )
})

test('a group holds what a plain count of its own parts gives', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('a', 'b', 'c'), (all, who) => {
      let slow = 0n
      for (const one of all)
        if (one.organisation === who && one.stage === 'toegezegd') slow += BigInt(one.cents)
      expect(BigInt(rollUp(all, 'organisation').get(who)?.planned ?? 0)).toBe(slow)
    }),
  )
})

/** A chain of corrections per entry, as people make them: each corrects the one before it. */
const entry = fc.record({
  stage: fc.constantFrom(...stages),
  state: fc.constantFrom(...entryStates),
  cents: fc.integer({ min: 0, max: 1_000_000 }),
})
const chain = fc
  .tuple(fc.array(entry.map((one) => ({ ...one, state: 'bevestigd' as const }))), entry)
  .map(([confirmed, last]) => {
    const stage = confirmed[0]?.stage ?? last.stage
    return [...confirmed, last].map((one) => ({ ...one, stage }))
  })
const ledger = fc.array(chain, { maxLength: 20 }).map((chains) =>
  chains.map((links, row) =>
    links.map((link, place) => ({
      ...link,
      id: `${row}.${place}`,
      corrects: place === 0 ? null : `${row}.${place - 1}`,
    })),
  ),
)

test('of an entry and its corrections one counts at most, the last that was confirmed', () => {
  fc.assert(
    fc.property(ledger, (chains) => {
      const counted = new Set(countedOf(chains.flat()).map(({ id }) => id))
      for (const links of chains) {
        const confirmed = links.filter(({ state }) => state === 'bevestigd').at(-1)
        const [first] = links
        const fresh = links.length === 1 && first?.stage === 'toegezegd' ? first : undefined
        const promised = fresh?.state === 'ingediend' ? fresh : undefined
        const expected = [confirmed ?? promised].flatMap((one) => (one ? [one.id] : []))
        expect(links.map(({ id }) => id).filter((id) => counted.has(id))).toEqual(expected)
      }
    }),
  )
})

test('hours are counted once, and divided over work packages without a cent more or less', () => {
  const hours = fc.integer({ min: 0, max: 10_000_000 })
  const rate = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(hours, rate, fc.integer({ min: 0, max: 10_000 }), (h, r, share) => {
      const cents = valueOfHours(h, r)
      const shares = splitAmount(cents, [share, 10_000 - share])
      const all = shares.map(
        (one, place): Part => ({
          organisation: 'a',
          kind: 'uren',
          stage: 'gerealiseerd',
          quarter: '2026-Q1',
          workPackage: `wp${place}`,
          cents: one,
        }),
      )
      for (const by of directions)
        expect(sum([...rollUp(all, by).values()].map(({ actual }) => actual))).toBe(cents)
    }),
  )
})

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
