import { expect, test } from 'vitest'
import { answerBy } from './answer-by.ts'

test('five working days later, whatever the day of the week', () => {
  expect(answerBy('2026-11-23')).toBe('2026-11-30')
  expect(answerBy('2026-11-27')).toBe('2026-12-04')
  expect(answerBy('2026-11-28')).toBe('2026-12-04')
  expect(answerBy('2026-11-29')).toBe('2026-12-04')
  expect(answerBy('2026-12-30')).toBe('2027-01-07')
})

test('weekends and holidays do not count', () => {
  expect(answerBy('2026-12-23')).toBe('2026-12-31')
  expect(answerBy('2027-03-24')).toBe('2027-04-02')
  expect(answerBy('2026-04-23')).toBe('2026-05-01')
})
