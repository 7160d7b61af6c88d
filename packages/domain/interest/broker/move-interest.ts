import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { MoveInterestInput } from '../contract.ts'
import { nextStatuses } from '../permissions.ts'
import { lockInterest } from './lock-interest.ts'
import { lookAfter } from './look-after.ts'

/**
 * Says where the talk with a company stands; who moves it takes it on, where nobody had it yet.
 * @throws `interest.keepers-only`, `interest.no-such-interest`, `interest.cannot-go-there`
 */
export async function moveInterest(scope: Scope, input: MoveInterestInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { status, reason } = input
  const interest = await lockInterest(scope, input.interest)
  if (interest.status === status) return
  if (!nextStatuses[interest.status].includes(status))
    throw new DomainError('conflict', 'interest.cannot-go-there', { field: 'status' })
  await tx.interest.updateMany({
    where: { tenantId, id: interest.id },
    data: { status, reason, changedAt: now, callerId: interest.callerId ?? actor.membershipId },
  })
  await lookAfter(scope, interest, { called: true })
  await scope.record({
    type: 'interest.moved',
    subjectType: 'interest',
    consortiumId: interest.consortiumId,
    subjectId: interest.id,
    payload: { from: interest.status, to: status },
  })
}
