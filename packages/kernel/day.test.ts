import { expect, test } from 'vitest'
import { dateOf, dayFrom, dayOf } from './day.ts'

test('the day turns at midnight in the Netherlands, summer and winter', () => {
  expect(dayOf(new Date('2027-06-30T21:59:59Z'))).toBe('2027-06-30')
  expect(dayOf(new Date('2027-06-30T22:00:00Z'))).toBe('2027-07-01')
  expect(dayOf(new Date('2027-12-31T22:59:59Z'))).toBe('2027-12-31')
  expect(dayOf(new Date('2027-12-31T23:00:00Z'))).toBe('2028-01-01')
})

test('a day survives the way to the database and back', () => {
  expect(dayFrom(dateOf('2028-02-29'))).toBe('2028-02-29')
})
