import { expect, test } from 'vitest'
import { isComplete } from './is-complete.ts'

const complete = (asked: string[], answered: string[]) => isComplete(asked, new Set(answered))

test('a round is complete once everybody answered (R-27)', () => {
  expect(complete(['a', 'b', 'c', 'd'], ['a', 'b', 'c'])).toBe(false)
  expect(complete(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'])).toBe(true)
})

test('who joined while it ran is waited for, who left is not', () => {
  expect(complete(['a', 'b', 'c', 'new'], ['a', 'b', 'c'])).toBe(false)
  expect(complete(['a', 'b'], ['a', 'b', 'left'])).toBe(true)
})

test('two who all answered wait for a third', () => {
  expect(complete(['a', 'b'], ['a', 'b'])).toBe(false)
})
