import { expect, test } from 'vitest'
import { amsterdamClock, amsterdamMoment } from './amsterdam-moment.ts'

test.each([
  ['2027-01-15', '17:00', '2027-01-15T16:00:00.000Z'],
  ['2027-07-15', '17:00', '2027-07-15T15:00:00.000Z'],
  ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
  ['2027-01-01', '00:15', '2026-12-31T23:15:00.000Z'],
])('%s %s in the Netherlands is %s', (day, time, iso) => {
  const moment = amsterdamMoment(day, time)
  expect(moment.toISOString()).toBe(iso)
  expect(amsterdamClock(moment)).toEqual({ day, time })
})

test('no day is no moment', () => {
  expect(Number.isNaN(amsterdamMoment('', '17:00').getTime())).toBe(true)
})
