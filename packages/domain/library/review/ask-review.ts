import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import { isOut } from '../items/change-item.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { reviseItem } from '../items/record-item.ts'
import type { AskReviewInput } from './contract.ts'
import { listReviewers } from './list-reviewers.ts'
import { reviewsAreOn } from './read-reviews.ts'

/**
 * Asks a member to read a draft before it is published, or a revision before it replaces what is out; from
 * then on they see it.
 * @throws `library.reviews-off`, `library.no-such-reviewer`, `library.already-asked`
 */
export async function askReview(scope: Scope, input: AskReviewInput): Promise<void> {
  const { tx, tenantId } = scope
  const { item: id, reviewer } = input
  const item = await lockToWrite(scope, id)
  if (!(await reviewsAreOn(scope))) throw new DomainError('conflict', 'library.reviews-off')
  const candidates = await listReviewers(scope, id)
  const found = candidates.find((one) => one.id === reviewer)
  if (!found) throw new DomainError('invalid', 'library.no-such-reviewer', { field: 'reviewer' })
  if (found.asked) throw new DomainError('conflict', 'library.already-asked', { field: 'reviewer' })
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: isOut(item)
      ? { revisers: { push: reviewer } }
      : { status: 'review', reviewers: { push: reviewer } },
  })
  await askAgain(scope, item, reviewer)
  await reviseItem(scope, id, { act: 'review-asked', reason: found.name })
}

/** Gives a reviewer the task to read an item. */
export async function askAgain(
  scope: Scope,
  { id, title }: { id: string; title: string },
  membershipId: string,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  await tx.libraryReview.createMany({
    data: {
      tenantId,
      id: newId(),
      itemId: id,
      membershipId,
      askedAt: now,
      askedBy: actor.personId,
    },
  })
  const to = { membership: membershipId }
  await assignTask(scope, { kind: 'review-item', subject: title, path: `kennis/${id}`, to })
}
