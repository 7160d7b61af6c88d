import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AmendmentInput } from '../contract.ts'
import { canPushIn } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { requireInvitee } from '../require-invitee.ts'
import { pushIfSupported } from './push-if-supported.ts'
import { lockStanding } from './require-amendment.ts'

/**
 * Puts the organisation one speaks for behind the wish to vote on an amendment; signing twice counts
 * once. @throws `consultation.no-vote-requested`, `consultation.proposer-supports-already`
 */
export async function supportAmendment(
  scope: Scope,
  { amendment: id }: AmendmentInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const amendment = await lockStanding(scope, id)
  const { consultation, number, pushRequestedAt, pushedAt } = amendment
  const { organisationId } = await requireInvitee(scope, consultation.id)
  if (!canPushIn(consultation.phase))
    throw new DomainError('conflict', 'consultation.not-in-this-phase')
  if (!pushRequestedAt || pushedAt)
    throw new DomainError('conflict', 'consultation.no-vote-requested')
  if (organisationId === amendment.organisationId)
    throw new DomainError('conflict', 'consultation.proposer-supports-already')
  const { count } = await tx.amendmentSupport.createMany({
    data: {
      tenantId,
      id: newId(),
      amendmentId: id,
      organisationId,
      signedAt: now,
      signedBy: actor.personId,
    },
    skipDuplicates: true,
  })
  if (count === 0) return
  await recordFact(scope, 'amendment.supported', consultation, {
    subjectId: id,
    number,
    organisationId,
  })
  await pushIfSupported(scope, amendment)
}
