import { expect, test } from 'vitest'
import { placed, ticksFor, yearsBetween } from './chart-scale.ts'

test.each([
  [
    [40, 62.5, 70],
    [0, 20, 40, 60, 80],
  ],
  [
    [1200, 480],
    [0, 200, 400, 600, 800, 1000, 1200],
  ],
  [
    [0.2, 0.35],
    [0, 0.1, 0.2, 0.3, 0.4],
  ],
  [
    [-3, 5],
    [-4, -2, 0, 2, 4, 6],
  ],
  [[0], [0, 1]],
])('%j stand on %j', (values, ticks) => {
  const found = ticksFor(values)
  expect(found[0]).toBeLessThanOrEqual(Math.min(...values))
  expect(found.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
  if (values.length > 1) expect(found).toEqual(ticks)
})

test('a value is drawn where it lies', () => {
  expect(placed(50, [0, 100], [200, 0])).toBe(100)
  expect(placed(5, [5, 5], [10, 20])).toBe(10)
})

test('both years count', () => {
  expect(yearsBetween('2023-01-01', '2026-12-31')).toEqual([2023, 2024, 2025, 2026])
})
