import { expect, test } from 'vitest'
import { firstDayOf, quarterOf, quartersBetween } from './quarter.ts'

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter)
})

test('a project has the quarters it touches', () => {
  expect(quartersBetween('2026-09-30', '2027-04-01')).toEqual([
    '2026-Q3',
    '2026-Q4',
    '2027-Q1',
    '2027-Q2',
  ])
  expect(quartersBetween('2026-02-01', '2026-02-01')).toEqual(['2026-Q1'])
  expect(quartersBetween('2027-01-01', '2026-12-31')).toEqual([])
})

test('a quarter begins on its first day', () => {
  expect(firstDayOf('2026-Q1')).toBe('2026-01-01')
  expect(firstDayOf('2026-Q4')).toBe('2026-10-01')
})
