import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { AmendmentInput } from '../contract.ts'
import { canPushIn } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { lockOwn } from './lock-own.ts'
import { pushIfSupported } from './push-if-supported.ts'

/**
 * The proposer of a rejected amendment wants a vote on it; as soon as enough other organisations
 * stand behind it, it goes to the coordinators.
 * @throws `consultation.not-rejected`, `consultation.not-in-this-phase`
 */
export async function requestVote(scope: Scope, { amendment: id }: AmendmentInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { amendment } = await lockOwn(scope, id)
  const { consultation, number, verdict, withdrawnAt, pushRequestedAt } = amendment
  if (!canPushIn(consultation.phase))
    throw new DomainError('conflict', 'consultation.not-in-this-phase')
  if (verdict !== 'niet' || withdrawnAt)
    throw new DomainError('conflict', 'consultation.not-rejected')
  if (pushRequestedAt) return
  await tx.amendment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { pushRequestedAt: now },
    select: { id: true },
  })
  await recordFact(scope, 'amendment.vote-requested', consultation, { subjectId: id, number })
  await pushIfSupported(scope, amendment)
}
