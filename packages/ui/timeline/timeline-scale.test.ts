import { expect, test } from 'vitest'
import { barOf, closeYear, placeOf, stretchOf, ticksOf } from './timeline-scale.ts'

const years = { fromYear: 2025, untilYear: 2028 }
const whole = stretchOf(years, null)

test('a day has its place in the stretch', () => {
  expect(placeOf('2025-01-01', whole)).toBe(0)
  expect(placeOf('2027-01-01', whole)).toBe(49.97)
  expect(placeOf('2029-01-01', whole)).toBe(100)
  expect(placeOf('2024-01-01', whole)).toBeLessThan(0)
})

test('a bar is cut off where the drawing ends, and open where a day is not known', () => {
  const bar = (startsOn: string | null, endsOn: string | null) => barOf({ startsOn, endsOn }, whole)
  expect(bar('2025-01-01', '2026-01-01')).toEqual({
    at: 0,
    width: 24.98,
    before: false,
    after: false,
  })
  expect(bar('2024-06-01', null)).toEqual({ at: 0, width: 100, before: true, after: true })
  expect(bar('2026-01-01', '2026-01-01')?.width).toBe(0.5)
  expect(bar(null, null)).toBeNull()
  expect(bar('2029-01-01', '2030-01-01')).toBeNull()
  expect(bar('2020-01-01', '2024-01-01')).toBeNull()
})

test('quarters over the years, months within one', () => {
  expect(ticksOf(whole)).toHaveLength(16)
  expect(ticksOf(whole).filter(({ kind }) => kind === 'year')).toHaveLength(4)
  expect(ticksOf(stretchOf(years, 2026)).map(({ kind }) => kind)).toEqual([
    'year',
    'month',
    'month',
    'quarter',
    'month',
    'month',
    'quarter',
    'month',
    'month',
    'quarter',
    'month',
    'month',
  ])
})

test('the address zooms in on a year of the agenda', () => {
  const year = (search: string, today = '2026-11-26') =>
    closeYear(`https://voortent.example/x${search}`, years, today)
  expect(year('')).toBeNull()
  expect(year('?schaal=kwartaal')).toBe(2026)
  expect(year('?schaal=kwartaal&van=2027')).toBe(2027)
  expect(year('?schaal=kwartaal&van=1999')).toBe(2025)
  expect(year('?schaal=kwartaal&van=nooit')).toBe(2026)
  expect(year('?schaal=kwartaal', '2040-01-01')).toBe(2028)
})
