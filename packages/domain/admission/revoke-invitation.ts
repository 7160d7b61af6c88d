import type { Scope } from '@voortent/database'
import { getOpenInvitation } from './get-open-invitation.ts'
import { requireAdmitting } from './permissions.ts'

/** Takes an invitation back; its link says so from now on. */
export async function revokeInvitation(scope: Scope, invitationId: string): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  requireAdmitting(actor)
  const { email } = await getOpenInvitation(scope, invitationId)
  await tx.invitation.update({
    where: { tenantId_id: { tenantId, id: invitationId } },
    data: { revokedAt: now },
  })
  await scope.record({
    type: 'invitation.revoked',
    subjectType: 'invitation',
    subjectId: invitationId,
    payload: { email },
  })
}
