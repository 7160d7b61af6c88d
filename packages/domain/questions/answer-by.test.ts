import { expect, test } from 'vitest'
import { answerBy } from './answer-by.ts'

test('five working days later, whatever the day of the week', () => {
  expect(answerBy('2026-11-23')).toBe('2026-11-30')
  expect(answerBy('2026-11-27')).toBe('2026-12-04')
  expect(answerBy('2026-11-28')).toBe('2026-12-04')
  expect(answerBy('2026-11-29')).toBe('2026-12-04')
  expect(answerBy('2026-12-30')).toBe('2027-01-06')
})
