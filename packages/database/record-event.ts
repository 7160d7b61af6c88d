import type { DomainEvent } from '@voortent/kernel'
import type { Actor, Tx } from './scope.ts'

/** Writes a fact beside the change it tells of. */
export async function recordEvent(
  tx: Tx,
  fact: DomainEvent & { id: string; tenantId: string; actor: Actor; now: Date },
): Promise<void> {
  await tx.event.createMany({
    data: {
      tenantId: fact.tenantId,
      id: fact.id,
      type: fact.type,
      subjectType: fact.subjectType,
      subjectId: fact.subjectId,
      payload: fact.payload ?? {},
      consortiumId: fact.consortiumId ?? null,
      personId: fact.actor.personId,
      organisationId: fact.actor.actingForId,
      recordedAt: fact.now,
    },
  })
}
