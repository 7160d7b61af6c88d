import type { Scope } from '@voortent/database'
import type { DomainEvent } from '@voortent/kernel'
import type { AdoptionEvent } from './events.ts'

/** Announces what happened to an agenda on its way to being adopted. */
export async function recordAdoption(
  scope: Scope,
  type: AdoptionEvent,
  { id, title }: { id: string; title: string },
  more: DomainEvent['payload'] = {},
): Promise<void> {
  const payload = { title, ...more }
  await scope.record({ type, subjectType: 'agenda', subjectId: id, payload })
}
