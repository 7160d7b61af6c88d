import type { TextNode } from '@voortent/kernel'
import { diffArrays } from 'diff'
import { type BlockShape, blocksIn } from './passages.ts'
import { type WordChange, wordDiff } from './word-diff.ts'
import { wordsOf } from './words.ts'

/** A paragraph, heading or item of either text, with the words that differ in it. */
export type ComparedBlock = {
  kind: 'same' | 'changed' | 'added' | 'removed'
  /** `heading` and `item` look like what they are; all else is a paragraph. */
  shape: BlockShape
  words: WordChange[]
}

type Line = { shape: ComparedBlock['shape']; text: string; form: string }

/** What differs between two texts, block by block, in reading order. */
export function compareTexts(before: TextNode, after: TextNode): ComparedBlock[] {
  const changes = diffArrays(linesOf(before), linesOf(after), {
    comparator: (one, other) => one.form === other.form,
  })
  const blocks: ComparedBlock[] = []
  let gone: Line[] = []
  for (const { added, removed, value } of changes) {
    if (removed) {
      gone = value
      continue
    }
    blocks.push(...(added ? paired(gone, value) : [...left(gone), ...value.map(same)]))
    gone = []
  }
  return [...blocks, ...left(gone)]
}

/** Of lines that went and lines that came, those that are alike are one line that changed. */
function paired(gone: readonly Line[], came: readonly Line[]): ComparedBlock[] {
  const waiting = [...gone]
  const blocks = came.flatMap((line): ComparedBlock[] => {
    const twin = waiting.findIndex(({ text }) => areAlike(text, line.text))
    if (twin === -1) return [{ ...block('added', line), words: [word('added', line)] }]
    const skipped = waiting.splice(0, twin + 1)
    const before = skipped.pop()?.text ?? ''
    return [...left(skipped), { ...block('changed', line), words: wordDiff(before, line.text) }]
  })
  const firstNew = blocks.findIndex(({ kind }) => kind === 'added')
  const noneAlike = blocks.every(({ kind }) => kind === 'added')
  return noneAlike && firstNew === 0 ? [...left(waiting), ...blocks] : [...blocks, ...left(waiting)]
}

/** Alike enough to read as one that changed: a third of the words of the longer stayed. */
function areAlike(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) => wordsOf(text).filter((word) => /\w/.test(word)))
  const known = new Set(mine)
  const shared = theirs?.filter((word) => known.has(word)).length ?? 0
  return shared * 3 >= Math.max(mine?.length ?? 0, theirs?.length ?? 0, 1)
}

function left(lines: readonly Line[]): ComparedBlock[] {
  return lines.map((line) => ({ ...block('removed', line), words: [word('removed', line)] }))
}

function same(line: Line): ComparedBlock {
  return { ...block('same', line), words: [word('same', line)] }
}

function block(kind: ComparedBlock['kind'], { shape }: Line): Omit<ComparedBlock, 'words'> {
  return { kind, shape }
}

function word(kind: WordChange['kind'], { text }: Line): WordChange {
  return { kind, text }
}

function linesOf(text: TextNode): Line[] {
  return blocksIn(text).flatMap(({ shape, text: letters }) =>
    letters.trim() === '' ? [] : [{ shape, text: letters, form: `${shape}:${letters}` }],
  )
}
