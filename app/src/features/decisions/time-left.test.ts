import { expect, test } from 'vitest'
import { timeLeft } from './time-left.ts'

const now = new Date('2027-03-31T12:00:00Z')

test.each([
  ['2027-04-10T12:00:00Z', 'left.days', 10],
  ['2027-04-02T11:59:00Z', 'left.hours', 47],
  ['2027-03-31T13:59:00Z', 'left.minutes', 119],
  ['2027-03-31T12:00:20Z', 'left.minutes', 1],
  ['2027-03-31T12:00:00Z', 'left.over', 0],
])('until %s: %s %i', (until, key, count) => {
  expect(timeLeft(new Date(until), now)).toEqual({ key, count })
})
