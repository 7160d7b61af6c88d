import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayFrom } from './day.ts'
import { afterWorkingDays, isWorkingDay } from './working-days.ts'

test.each([
  ['2026-11-26', 1, '2026-11-27', 'a Thursday'],
  ['2026-11-26', 3, '2026-12-01', 'over a weekend'],
  ['2026-11-28', 1, '2026-11-30', 'said on a Saturday'],
  ['2026-12-24', 1, '2026-12-28', 'over Christmas'],
  ['2026-12-31', 1, '2027-01-04', 'over New Year'],
  ['2027-03-25', 1, '2027-03-30', 'over Good Friday and Easter'],
  ['2026-05-13', 1, '2026-05-15', 'over Ascension Day'],
  ['2027-05-14', 1, '2027-05-18', 'over Whit Monday'],
  ['2026-04-24', 1, '2026-04-28', "over King's Day"],
  ['2032-04-26', 1, '2032-04-28', 'with a King’s Day on a Tuesday'],
  ['2027-05-04', 1, '2027-05-07', 'over Liberation and Ascension Day in a row'],
])('%s and %i working days is %s: %s', (from, count, day) => {
  expect(afterWorkingDays(from, count)).toBe(day)
})

// Easter Mondays as the almanac has them, the earliest and the latest of the century among them.
test.each([
  '2008-03-24',
  '2011-04-25',
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2028-04-17',
  '2029-04-02',
  '2030-04-22',
  '2035-03-26',
  '2038-04-26',
  '2049-04-19',
  '2076-04-20',
  '2100-03-29',
])('Easter Monday %s and what hangs on it do not count', (monday) => {
  const after = (days: number) => dayFrom(new Date(dateOf(monday).getTime() + days * 86_400_000))
  for (const days of [-3, 0, 38, 49]) expect(isWorkingDay(after(days))).toBe(false)
})

test.each([
  ['2025-04-27', '2025-04-26'],
  ['2031-04-27', '2031-04-26'],
])('a King’s Day on Sunday %s is on %s, and the Monday counts', (sunday) => {
  expect(isWorkingDay(dayFrom(new Date(dateOf(sunday).getTime() + 86_400_000)))).toBe(true)
})

test('whenever it begins, a term ends on a working day and counts as many as it says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 36_500 }),
      fc.integer({ min: 1, max: 30 }),
      (start, count) => {
        const from = Date.UTC(2000, 0, 1) + start * 86_400_000
        const end = afterWorkingDays(dayFrom(new Date(from)), count)
        expect(isWorkingDay(end)).toBe(true)
        let counted = 0
        for (let at = from + 86_400_000; at <= dateOf(end).getTime(); at += 86_400_000)
          if (isWorkingDay(dayFrom(new Date(at)))) counted += 1
        expect(counted).toBe(count)
      },
    ),
  )
})

test('a year has 251 to 257 working days', () => {
  for (let year = 2000; year <= 2100; year += 1) {
    let counted = 0
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
      if (isWorkingDay(dayFrom(new Date(at)))) counted += 1
    expect(counted, String(year)).toBeGreaterThanOrEqual(251)
    expect(counted, String(year)).toBeLessThanOrEqual(257)
  }
})
