import { expect, test } from 'vitest'
import { afterWorkingDays } from './working-days.ts'

test.each([
  ['2026-11-26', 1, '2026-11-27', 'a Thursday'],
  ['2026-11-26', 3, '2026-12-01', 'over a weekend'],
  ['2026-11-28', 1, '2026-11-30', 'said on a Saturday'],
  ['2026-12-24', 1, '2026-12-28', 'over Christmas'],
  ['2026-12-31', 1, '2027-01-04', 'over New Year'],
  ['2027-03-26', 1, '2027-03-30', 'over Easter'],
  ['2026-05-13', 1, '2026-05-15', 'over Ascension Day'],
  ['2027-05-14', 1, '2027-05-18', 'over Whit Monday'],
  ['2026-04-24', 1, '2026-04-28', "over King's Day"],
  ['2032-04-26', 1, '2032-04-28', 'with a King’s Day on a Tuesday'],
])('%s and %i working days is %s: %s', (from, count, day) => {
  expect(afterWorkingDays(from, count)).toBe(day)
})
