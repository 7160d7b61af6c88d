import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { centsOf } from './euros.ts'

test('amounts as people write them', () => {
  const cases = {
    '12500': 1_250_000,
    '12.500': 1_250_000,
    '€ 12.500': 1_250_000,
    '€1.250.000,-': 125_000_000,
    '99,95': 9_995,
    ' 0 ': 0,
  }
  for (const [text, cents] of Object.entries(cases)) expect(centsOf(text), text).toBe(cents)
})

test('what is no amount is none', () => {
  for (const text of ['', 'veel', '12.50', '1.2500', '-5', '12,5', '1,000.00', '€', '1e6'])
    expect(centsOf(text), text).toBeNull()
})

test('every amount survives being written with points and a comma', () => {
  const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
      expect(centsOf(euros.format(cents / 100))).toBe(cents)
    }),
  )
})
