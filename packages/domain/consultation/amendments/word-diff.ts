import { diffArrays } from 'diff'

/** A run of words that two texts share, or that only one of them has. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Tells word by word how the one text became the other; joined, the pieces are both texts. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function wordsIn(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|./gsu) ?? []
}
