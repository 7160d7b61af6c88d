import { expect, test } from 'vitest'
import { topOf } from './chart-top.ts'

test.each([
  [[], 200],
  [[0, 150], 200],
  [[201], 400],
  [[1_250_000], 2_000_000],
  [[2_000_001], 4_000_000],
  [[9_999_999], 20_000_000],
])('%j reach up to %d', (cents, top) => {
  expect(topOf(cents)).toBe(top)
})
