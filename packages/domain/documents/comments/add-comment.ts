import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'

/** Adds what the actor says, on behalf of the organisation they act for. @returns the remark's id */
export async function addComment(
  { tx, tenantId, actor, now }: Scope,
  threadId: string,
  body: string,
): Promise<string> {
  const { membershipId, actingForId } = actor
  if (!membershipId) throw new DomainError('forbidden', 'documents.observers-only-read')
  const id = newId<'comment'>()
  await tx.comment.create({
    data: {
      tenantId,
      id,
      threadId,
      authorId: membershipId,
      organisationId: actingForId,
      body,
      writtenAt: now,
    },
    select: { id: true },
  })
  return id
}
