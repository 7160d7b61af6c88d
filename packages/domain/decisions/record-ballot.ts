import type { Scope } from '@voortent/database'
import type { DomainEvent } from '@voortent/kernel'
import type { DecisionEvent } from './events.ts'

/** Announces what happened to a ballot; no payload ever tells what somebody voted. */
export async function recordBallot(
  scope: Scope,
  type: DecisionEvent,
  ballot: {
    id: string
    title: string
    aboutType?: string | null
    aboutId?: string | null
    consortiumId?: string | null
  },
  more: DomainEvent['payload'] = {},
): Promise<void> {
  const { id, title, aboutType = null, aboutId = null, consortiumId } = ballot
  const payload = { title, aboutType, aboutId, ...more }
  await scope.record({ type, subjectType: 'ballot', subjectId: id, payload, consortiumId })
}
