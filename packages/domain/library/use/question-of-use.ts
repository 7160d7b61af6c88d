import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { UseInput } from '../contract.ts'

/** What somebody would like to know now that they use an item. */
export type OpenQuestion = {
  use: string
  item: { id: string; title: string }
  organisationId: string
  words: string
}

/** @throws `library.no-such-use`, `library.nothing-asked`, `library.asked-already` */
export async function getQuestionOfUse(scope: Scope, { use }: UseInput): Promise<OpenQuestion> {
  const { tx, tenantId } = scope
  const found = await tx.libraryUse.findUnique({
    where: { tenantId_id: { tenantId, id: use } },
    select: {
      question: true,
      questionId: true,
      organisationId: true,
      item: { select: { id: true, title: true } },
    },
  })
  if (!found) throw new DomainError('not-found', 'library.no-such-use')
  if (found.question === '') throw new DomainError('conflict', 'library.nothing-asked')
  if (found.questionId) throw new DomainError('conflict', 'library.asked-already')
  const { item, organisationId, question: words } = found
  return { use, item, organisationId, words }
}

/** Keeps which question was asked of it; one is asked once. @throws `library.asked-already` */
export async function settleQuestionOfUse(
  { tx, tenantId }: Scope,
  use: string,
  questionId: string,
): Promise<void> {
  const { count } = await tx.libraryUse.updateMany({
    where: { tenantId, id: use, questionId: null },
    data: { questionId },
  })
  if (count === 0) throw new DomainError('conflict', 'library.asked-already')
}
