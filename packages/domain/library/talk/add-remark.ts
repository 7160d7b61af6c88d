import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { requireSpeaker } from './require-thread.ts'

/** Adds what the actor says, on behalf of the organisation they act for. */
export async function addRemark(scope: Scope, threadId: string, body: string): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const authorId = requireSpeaker(scope)
  await tx.libraryComment.createMany({
    data: {
      tenantId,
      id: newId(),
      threadId,
      authorId,
      organisationId: actor.actingForId,
      body,
      writtenAt: now,
    },
  })
}
