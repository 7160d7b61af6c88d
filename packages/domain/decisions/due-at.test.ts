import { expect, test } from 'vitest'
import { firstLapse, lapseAt, reminderAt } from './due-at.ts'

const at = (iso: string) => new Date(`${iso}Z`)

test('who did not vote is reminded two days before, or halfway in a short ballot', () => {
  expect(reminderAt(at('2027-03-01T12:00'), at('2027-03-11T12:00'))).toEqual(at('2027-03-09T12:00'))
  expect(reminderAt(at('2027-03-01T12:00'), at('2027-03-02T12:00'))).toEqual(at('2027-03-02T00:00'))
})

test('a reservation lapses after its last day, the first one first', () => {
  expect(lapseAt('2027-03-31')).toEqual(at('2027-04-01T00:00'))
  expect(firstLapse(['2027-05-01', '2027-03-31'])).toEqual(at('2027-04-01T00:00'))
  expect(firstLapse([])).toBeNull()
})
