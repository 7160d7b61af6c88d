import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { CommentInput } from '../contract.ts'
import { requireCommenter } from '../permissions.ts'

/** A remark of the actor's own that still stands. @throws `documents.no-such-comment` */
export async function requireOwnComment(
  { tx, tenantId, actor }: Scope,
  { document, comment }: CommentInput,
): Promise<{ id: string }> {
  requireCommenter(actor)
  const found = await tx.comment.findFirst({
    where: {
      tenantId,
      id: comment,
      authorId: actor.membershipId ?? undefined,
      withdrawnAt: null,
      thread: { documentId: document },
    },
    select: { id: true },
  })
  if (!found) throw new DomainError('not-found', 'documents.no-such-comment')
  return found
}
