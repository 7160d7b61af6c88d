import { diffArrays } from 'diff'
import { wordsOf } from './words.ts'

/** A run of words that stayed, came or went. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * The words that differ between two sentences, in reading order: what went stands before what came.
 * A space between two changed words counts as changed, so that runs stay readable.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const found = diffArrays(wordsOf(before), wordsOf(after)).map(
    ({ added, removed, value }): WordChange => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  return inRuns(found)
}

/** Changes with nothing but space between them become one that went and one that came. */
function inRuns(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = []
  let removed = ''
  let added = ''
  const end = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed })
    if (added !== '') runs.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [place, { kind, text }] of changes.entries()) {
    const isBridge = kind === 'same' && text.trim() === '' && removed + added !== ''
    if (kind !== 'added' && (kind === 'removed' || (isBridge && changes[place + 1])))
      removed += text
    if (kind !== 'removed' && (kind === 'added' || (isBridge && changes[place + 1]))) added += text
    if (kind === 'same' && !(isBridge && changes[place + 1])) {
      end()
      runs.push({ kind, text })
    }
  }
  end()
  return runs
}
