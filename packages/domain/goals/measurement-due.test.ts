import { expect, test } from 'vitest'
import { measurementDue } from './measurement-due.ts'

const goal = { rhythm: 'year', lastMeasuredOn: null, fromYear: 2023, untilYear: 2026 } as const

test.each([
  ['year', '2025-01-01', '2024-01-01', '2024-12-31', '2025-01-31'],
  ['year', '2025-12-31', '2024-01-01', '2024-12-31', '2025-01-31'],
  ['year', '2027-02-01', '2026-01-01', '2026-12-31', '2027-01-31'],
  ['quarter', '2026-11-26', '2026-07-01', '2026-09-30', '2026-10-31'],
  ['quarter', '2026-01-01', '2025-10-01', '2025-12-31', '2026-01-31'],
  ['quarter', '2024-04-01', '2024-01-01', '2024-03-31', '2024-05-01'],
] as const)('every %s, on %s it is the period of %s', (rhythm, today, from, until, dueOn) => {
  expect(measurementDue({ ...goal, rhythm }, today)).toEqual({ from, until, dueOn })
})

test('a measurement in the period or after it is enough', () => {
  const due = (lastMeasuredOn: string) => measurementDue({ ...goal, lastMeasuredOn }, '2026-11-26')
  expect(due('2024-12-31')).not.toBeNull()
  expect(due('2025-01-01')).toBeNull()
  expect(due('2026-03-01')).toBeNull()
})

test('periods outside the years of the agenda are nobody’s to measure', () => {
  expect(measurementDue(goal, '2023-06-01')).toBeNull()
  expect(measurementDue(goal, '2024-06-01')).not.toBeNull()
  expect(measurementDue(goal, '2028-01-01')).toBeNull()
})
