import type { Scope } from '@voortent/database'
import { hashToken, newToken } from '../identity/index.ts'
import { getOpenInvitation } from './get-open-invitation.ts'
import { expiryFrom } from './invitation-state.ts'
import { postInvitation } from './issue-invitations.ts'
import { letterhead } from './letterhead.ts'
import { requireAdmitting } from './permissions.ts'

/** Sends an invitation once more, with a new link and a new term; the old link stops working. */
export async function resendInvitation(
  scope: Scope,
  invitationId: string,
  publicUrl: string,
): Promise<void> {
  const { tx, tenantId, now } = scope
  requireAdmitting(scope.actor)
  const invitation = await getOpenInvitation(scope, invitationId)
  const head = await letterhead(scope, invitation.organisationId)
  const token = newToken()
  await tx.invitation.update({
    where: { tenantId_id: { tenantId, id: invitationId } },
    data: {
      tokenHash: hashToken(token),
      expiresAt: expiryFrom(now),
      deliveredAt: null,
      deliveryError: null,
    },
  })
  const letter = { ...head, template: 'invitation', publicUrl } as const
  await postInvitation(scope, { ...invitation, token }, letter)
  await scope.record({
    type: 'invitation.resent',
    subjectType: 'invitation',
    subjectId: invitationId,
    payload: { email: invitation.email },
  })
}
