import type { Scope } from '@voortent/database'
import type { EditCommentInput } from '../contract.ts'
import { announceThreads } from './announce.ts'
import { requireOwnComment } from './require-own-comment.ts'

/** Changes what one said oneself. @throws `documents.no-such-comment` for anybody else's */
export async function editComment(
  scope: Scope,
  { document, comment, body }: EditCommentInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id } = await requireOwnComment(scope, { document, comment })
  await tx.comment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { body, editedAt: now },
    select: { id: true },
  })
  await announceThreads(scope, document)
}
