import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { type WordChange, wordDiff } from './word-diff.ts'

const shown = (changes: WordChange[]) =>
  changes
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('')

test('words that differ are told, what went before what came', () => {
  expect(shown(wordDiff('Elk jaar 100 mensen.', 'Elk jaar 1.200 mensen.'))).toBe(
    'Elk jaar -100-+1.200+ mensen.',
  )
})

test('changed words with a space between them are one change', () => {
  expect(shown(wordDiff('Wij leren graag.', 'Zij werken graag.'))).toBe(
    '-Wij leren-+Zij werken+ graag.',
  )
})

test('what is only added or only gone has no other side', () => {
  expect(shown(wordDiff('Samen.', 'Samen sterk.'))).toBe('Samen+ sterk+.')
  expect(shown(wordDiff('', 'Nieuw'))).toBe('+Nieuw+')
  expect(shown(wordDiff('Oud', ''))).toBe('-Oud-')
  expect(wordDiff('Gelijk', 'Gelijk')).toEqual([{ kind: 'same', text: 'Gelijk' }])
})

const sentence = array(constantFrom('wij ', 'zij ', 'leren', ' ', 'één', '.', '\n', '🙂'), {
  maxLength: 12,
}).map((pieces) => pieces.join(''))

test('both sentences can be read back from the difference', () => {
  const side = (changes: WordChange[], without: string) =>
    changes.map(({ kind, text }) => (kind === without ? '' : text)).join('')
  assert(
    property(sentence, sentence, (before, after) => {
      const changes = wordDiff(before, after)
      expect(side(changes, 'added')).toBe(before)
      expect(side(changes, 'removed')).toBe(after)
    }),
  )
})
