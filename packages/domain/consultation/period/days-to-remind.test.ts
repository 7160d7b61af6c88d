import { expect, test } from 'vitest'
import { isDayToRemind } from './days-to-remind.ts'

test('a week and a day before the last day, also where the clock changes in between', () => {
  const days = ['2027-03-23', '2027-03-24', '2027-03-25', '2027-03-30', '2027-03-31', '2027-04-01']
  expect(days.filter((day) => isDayToRemind(day, '2027-03-31'))).toEqual([
    '2027-03-24',
    '2027-03-30',
  ])
})
