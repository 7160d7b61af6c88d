import type { EntryState, Stage } from './vocabulary.ts'

type Standing = { id: string; corrects: string | null; stage: Stage; state: EntryState }

/**
 * The entries that count. What was realised counts once it is confirmed; a promise counts from when it
 * is made until it is sent back. A correction takes the place of what it corrects at the moment that it
 * is confirmed, so that one of the two counts, never both. `counted-parts.ts` says the same in SQL.
 */
export function countedOf<Entry extends Standing>(entries: readonly Entry[]): Entry[] {
  const replaced = new Set(
    entries.filter(({ state }) => state === 'bevestigd').map(({ corrects }) => corrects),
  )
  return entries.filter(({ id, corrects, stage, state }) => {
    if (replaced.has(id)) return false
    if (state === 'bevestigd') return true
    return stage === 'toegezegd' && state === 'ingediend' && corrects === null
  })
}
