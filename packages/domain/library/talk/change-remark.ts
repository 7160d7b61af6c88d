import type { Prisma, Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { EditRemarkInput, RemarkInput } from './contract.ts'
import { requireSpeaker } from './require-thread.ts'

/** Changes what one said oneself. @throws `library-talk.no-such-comment` for anybody else’s */
export async function editRemark(scope: Scope, input: EditRemarkInput): Promise<void> {
  await changeOwn(scope, input, { body: input.body, editedAt: scope.now })
}

/** Takes it back: the words go, the place in the thread stays. @throws `library-talk.no-such-comment` */
export async function withdrawRemark(scope: Scope, input: RemarkInput): Promise<void> {
  await changeOwn(scope, input, { body: '', withdrawnAt: scope.now })
}

async function changeOwn(
  scope: Scope,
  { item, comment }: RemarkInput,
  data: Prisma.LibraryCommentUpdateManyMutationInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const authorId = requireSpeaker(scope)
  const { count } = await tx.libraryComment.updateMany({
    where: { tenantId, id: comment, authorId, withdrawnAt: null, thread: { itemId: item } },
    data,
  })
  if (count === 0) throw new DomainError('not-found', 'library-talk.no-such-comment')
}
