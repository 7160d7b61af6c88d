import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitAmount } from './split-amount.ts'

test('what is left goes to the largest remainders, the first of equals first', () => {
  expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(splitAmount(101, [5_000, 5_000])).toEqual([51, 50])
  expect(splitAmount(10, [1, 99])).toEqual([0, 10])
  expect(splitAmount(0, [3, 4])).toEqual([0, 0])
})

test('parts add up to the amount, and none is a cent or more beside its share', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), weights, (cents, all) => {
      const parts = splitAmount(cents, all)
      const total = all.reduce((sum, weight) => sum + weight, 0)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents)
      for (const [place, part] of parts.entries()) {
        const beside = BigInt(part) * BigInt(total) - BigInt(cents) * BigInt(all[place] ?? 0)
        expect(beside > -BigInt(total) && beside < BigInt(total)).toBe(true)
      }
    }),
  )
})
