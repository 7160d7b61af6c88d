import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueOfHours } from './value-of-hours.ts'

test('hours times rate, half a cent rounded up', () => {
  expect(valueOfHours(750, 4_500)).toBe(33_750)
  expect(valueOfHours(1, 4_549)).toBe(45)
  expect(valueOfHours(1, 4_550)).toBe(46)
  expect(valueOfHours(0, 4_550)).toBe(0)
})

test('the same as with fractions that are exact', () => {
  const hours = fc.integer({ min: 0, max: 10_000_000 })
  const rate = fc.integer({ min: 0, max: 100_000 })
  fc.assert(
    fc.property(hours, rate, (h, r) => {
      expect(BigInt(valueOfHours(h, r))).toBe((BigInt(h) * BigInt(r) * 2n + 100n) / 200n)
    }),
  )
})
