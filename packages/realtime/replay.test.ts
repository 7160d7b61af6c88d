import { expect, test } from 'vitest'
import { createReplayGuard } from './replay.ts'

test('a token opens once', () => {
  const guard = createReplayGuard()
  expect(guard.spend('a', 30_000, 0)).toBe(true)
  expect(guard.spend('a', 30_000, 1)).toBe(false)
  expect(guard.spend('b', 30_000, 1)).toBe(true)
})

test('what has expired is forgotten', () => {
  const guard = createReplayGuard()
  for (let second = 0; second < 1000; second++) {
    guard.spend(`token ${second}`, (second + 30) * 1000, second * 1000)
  }
  expect(guard.size()).toBe(30)
})
