import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { isOut } from '../items/change-item.ts'
import { lockItem } from '../items/lock-item.ts'
import { tellMakers } from '../use/tell-makers.ts'
import type { SayReviewInput } from './contract.ts'

/**
 * Says, as somebody who was asked, whether an item may come out like this, with remarks; its writers
 * are asked to read them.
 * @throws `library.no-such-item` for who does not see it, `library.not-asked`
 */
export async function sayReview(scope: Scope, input: SayReviewInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { item: id, verdict, remarks } = input
  const item = await lockItem(scope, id)
  const membership = actor.membershipId
  if (!membership || (item.status !== 'review' && !isOut(item)))
    throw new DomainError('forbidden', 'library.not-asked')
  const { count } = await tx.libraryReview.updateMany({
    where: { tenantId, itemId: id, membershipId: membership, verdict: null },
    data: { verdict, remarks, saidAt: now },
  })
  if (count === 0) throw new DomainError('forbidden', 'library.not-asked')
  await completeTasksAt(scope, { kind: 'review-item', path: `kennis/${id}`, membership })
  await tellMakers(scope, item, { kind: 'read-review' })
}
