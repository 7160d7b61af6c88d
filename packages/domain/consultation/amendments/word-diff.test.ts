import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

test('only the words that changed are told apart', () => {
  expect(wordDiff('Wij leiden 100 mensen op.', 'Wij leiden 150 mensen op.')).toEqual([
    { kind: 'same', text: 'Wij leiden ' },
    { kind: 'removed', text: '100' },
    { kind: 'added', text: '150' },
    { kind: 'same', text: ' mensen op.' },
  ])
})

test('the pieces say both texts in full', () => {
  const text = fc
    .array(fc.constantFrom('wij', 'leren', ' ', ', ', 'één', '\n'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after)
      const said = (kind: 'added' | 'removed') =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
      expect(said('added')).toBe(before)
      expect(said('removed')).toBe(after)
    }),
  )
})
