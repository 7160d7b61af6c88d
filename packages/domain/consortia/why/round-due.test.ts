import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, nextRoundOn } from './round-due.ts'

test('a round follows half a year after the last', () => {
  expect(nextRoundOn('2027-01-15')).toBe('2027-07-15')
  expect(nextRoundOn('2027-09-01')).toBe('2028-03-01')
  expect(nextRoundOn('2027-08-31')).toBe('2028-02-29')
  expect(nextRoundOn('2026-08-31')).toBe('2027-02-28')
  expect(daysAfter('2027-12-20', 21)).toBe('2028-01-10')
})

test('two rounds are never closer than 178 days, nor further than 184', () => {
  const day = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2060-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (moment) => {
      const on = moment.toISOString().slice(0, 10)
      const days = (Date.parse(nextRoundOn(on)) - Date.parse(on)) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(178)
      expect(days).toBeLessThanOrEqual(184)
    }),
  )
})
