import type { Scope } from '@voortent/database'
import { type ActionInList, addAction, joinAction } from '@voortent/domain/actions'

type Places = {
  speerpunt: string
  goal: string | null
  /** The organisation, where it still takes part. */
  here: (organisation: string | null) => string | null
}

/** What is done or was stopped is not begun again. */
export function isOpenAction({ status }: Pick<ActionInList, 'status'>): boolean {
  return status === 'gepland' || status === 'loopt'
}

/** An action goes on with who leads and joined it; its money belongs to the years before. */
export async function copyAction(
  scope: Scope,
  { title, lead, partners, startsOn, endsOn }: ActionInList,
  { speerpunt, goal, here }: Places,
): Promise<{ id: string; documentId: string }> {
  const organisation = here(lead?.id ?? null)
  const facts = { speerpunt, goal, title, organisation, workingGroup: null, startsOn, endsOn }
  const copy = await addAction(scope, { ...facts, about: '' })
  for (const partner of partners) {
    if (here(partner.id)) await joinAction(scope, { action: copy.id, organisation: partner.id })
  }
  return copy
}
