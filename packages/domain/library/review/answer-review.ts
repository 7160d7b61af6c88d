import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { isOut } from '../items/change-item.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { askAgain } from './ask-review.ts'
import type { AnswerReviewInput } from './contract.ts'

/**
 * Tells a reviewer what was done with their remarks, and asks them to read it again.
 * @throws `library.no-such-review`
 */
export async function answerReview(scope: Scope, input: AnswerReviewInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { item: id, review, answer } = input
  const item = await lockToWrite(scope, id)
  const [answered] = await tx.libraryReview.updateManyAndReturn({
    where: { tenantId, id: review, itemId: id, saidAt: { not: null }, answeredAt: null },
    data: { answer, answeredAt: now, answeredBy: actor.personId },
    select: { membershipId: true },
  })
  if (!answered || (item.status !== 'review' && !isOut(item)))
    throw new DomainError('not-found', 'library.no-such-review')
  await completeTasksAt(scope, { kind: 'read-review', path: `kennis/${id}` })
  await askAgain(scope, item, answered.membershipId)
}
