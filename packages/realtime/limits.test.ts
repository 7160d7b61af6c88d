import { expect, test } from 'vitest'
import { createMeter } from './limits.ts'

test('a burst passes, more does not', () => {
  const pass = createMeter(10, 3)
  expect([pass(1000), pass(1000), pass(1000), pass(1000)]).toEqual([true, true, true, false])
})

test('what passes in the long run is the rate', () => {
  const pass = createMeter(10, 3)
  let passed = 0
  for (let now = 1000; now < 11_000; now += 10) if (pass(now)) passed += 1
  expect(passed).toBe(102)
})
