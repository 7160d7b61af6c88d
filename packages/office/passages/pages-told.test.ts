import { expect, test } from 'vitest'
import { pagesTold } from './pages-told.ts'

const text = (words: number) => 'woord '.repeat(words)

test.each([
  ['a file that says how many', { pages: 12, words: 4000 }, 4100, 12],
  ['one that tells no words', { pages: 12, words: null }, 4100, 12],
  ['one that says nothing', { pages: null, words: null }, 4100, null],
  ['a short one that says what its template said', { pages: 1, words: 83 }, 90, 1],
  ['a long one that says what its template said', { pages: 1, words: 83 }, 4100, null],
  ['one whose template was empty', { pages: 1, words: 0 }, 4100, null],
  ['a short one of a long template', { pages: 9, words: 4100 }, 80, null],
])('%s', (_, told, words, pages) => {
  expect(pagesTold(told, text(words))).toBe(pages)
})
