import type { Stance } from '@voortent/domain/consultation/contract'
import { useState } from 'react'

export type DraftState = { field: string; revision: number; stance: Stance | ''; words: string }

/**
 * What stands in a field of the shared draft while its writer works on it. What colleagues saved is
 * taken in where the writer changed nothing; elsewhere the writer's words stay, on the revision they
 * were written on, so that saving them tells of the other ones first.
 * @param start what it begins with: what is saved, or what came back with a refusal
 * @param shown revision of the colleague's words that stand above the field, where there are any
 */
export function useDraftState(saved: DraftState, start: DraftState, shown: number | undefined) {
  const [own, setOwn] = useState({ ...start, revision: shown ?? saved.revision, seen: saved })
  if (own.seen.revision !== saved.revision) {
    const takeIn = isSame(own, own.seen) || isSame(own, saved)
    setOwn({ ...own, ...(takeIn && saved), seen: saved })
  } else if (shown !== undefined && own.revision < shown) {
    setOwn({ ...own, revision: shown })
  }
  const change = (changed: Partial<Pick<DraftState, 'stance' | 'words'>>) =>
    setOwn((before) => ({ ...before, ...changed }))
  return { own, change }
}

function isSame(one: DraftState, other: DraftState): boolean {
  return one.words === other.words && one.stance === other.stance
}
