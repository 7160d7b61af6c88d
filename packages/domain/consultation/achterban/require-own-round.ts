import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireInvitee } from '../require-invitee.ts'

/** A round of the organisation one speaks for; to all others, coordinators included, it is not there. */
export async function requireOwnRound(
  scope: Scope,
  id: string,
): Promise<{ id: string; consultationId: string }> {
  const { tx, tenantId, actor } = scope
  const round = await tx.achterbanRound.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { invitee: { select: { organisationId: true, consultationId: true } } },
  })
  if (!round || round.invitee.organisationId !== actor.actingForId)
    throw new DomainError('not-found', 'consultation.no-such-round')
  await requireInvitee(scope, round.invitee.consultationId)
  return { id, consultationId: round.invitee.consultationId }
}
