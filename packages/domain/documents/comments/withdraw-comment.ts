import type { Scope } from '@voortent/database'
import type { CommentInput } from '../contract.ts'
import { announceThreads } from './announce.ts'
import { requireOwnComment } from './require-own-comment.ts'

/**
 * Takes back what one said oneself: the words go, the place in the thread stays.
 * @throws `documents.no-such-comment` for anybody else's
 */
export async function withdrawComment(
  scope: Scope,
  { document, comment }: CommentInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id } = await requireOwnComment(scope, { document, comment })
  await tx.comment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { body: '', withdrawnAt: now },
    select: { id: true },
  })
  await announceThreads(scope, document)
}
