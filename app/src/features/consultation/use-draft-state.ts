import type { Stance } from '@voortent/domain/consultation/contract'
import { useState } from 'react'
import { useNavigation } from 'react-router'
import { textIn } from '../identity/text-in.ts'

export type DraftState = { field: string; revision: number; stance: Stance | ''; words: string }
type Said = Pick<DraftState, 'stance' | 'words'>

/**
 * What stands in a field of the shared draft while its writer works on it. What colleagues saved is
 * taken in where the writer changed nothing; elsewhere the writer's words stay, on the revision they
 * were written on, so that saving them tells of the other ones first. Letters typed while one's own
 * save is under way stay as well.
 * @param start what it begins with: what is saved, or what came back with a refusal
 * @param shown revision of the colleague's words that stand above the field, where there are any
 */
export function useDraftState(saved: DraftState, start: DraftState, shown: number | undefined) {
  const underWay = useSent(saved.field)
  const [own, setOwn] = useState<DraftState & { seen: DraftState; sent: Said }>({
    ...start,
    revision: shown ?? saved.revision,
    seen: saved,
    sent: start,
  })
  if (underWay && !isSame(underWay, own.sent)) setOwn({ ...own, sent: underWay })
  else if (own.seen.revision !== saved.revision) {
    const untouched = isSame(own, own.seen) || isSame(own, saved)
    const mine = isSame(own.sent, saved)
    const taken = untouched ? saved : mine ? { revision: saved.revision } : {}
    setOwn({ ...own, ...taken, seen: saved })
  } else if (shown !== undefined && own.revision < shown) {
    setOwn({ ...own, revision: shown })
  }
  const change = (changed: Partial<Said>) => setOwn((before) => ({ ...before, ...changed }))
  return { own, change }
}

/** What the form that is being sent says in a field; null while none is under way. */
function useSent(field: string): Said | null {
  const form = useNavigation().formData
  if (!form?.has(`revision-${field}`)) return null
  const text = textIn(form)
  return {
    stance: text(`stance-${field}`) as Stance | '',
    words: text(`words-${field}`).trim(),
  }
}

function isSame(one: Said, other: Said): boolean {
  return one.words.trim() === other.words.trim() && one.stance === other.stance
}
