import { expect, test } from 'vitest'
import { holdsOn, isWithin, overlaps } from './period.ts'

const year = { startsOn: '2027-01-01', endsOn: '2027-12-31' }
const open = { startsOn: '2027-06-01', endsOn: null }

test('first and last day belong to the period', () => {
  expect(
    ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((d) => holdsOn(year, d)),
  ).toEqual([false, true, true, false])
  expect(holdsOn(open, '2099-01-01')).toBe(true)
})

test('periods overlap when they share a day, not when they touch', () => {
  expect(overlaps(year, open)).toBe(true)
  expect(overlaps(year, { startsOn: '2027-12-31', endsOn: null })).toBe(true)
  expect(overlaps(year, { startsOn: '2028-01-01', endsOn: null })).toBe(false)
  expect(overlaps({ startsOn: '2028-01-01', endsOn: null }, open)).toBe(true)
})

test('an open period lies within none that ends', () => {
  expect(isWithin({ startsOn: '2027-02-01', endsOn: '2027-12-31' }, year)).toBe(true)
  expect(isWithin(open, year)).toBe(false)
  expect(isWithin({ startsOn: '2026-12-31', endsOn: '2027-02-01' }, year)).toBe(false)
  expect(isWithin(open, { startsOn: '2027-06-01', endsOn: null })).toBe(true)
})
