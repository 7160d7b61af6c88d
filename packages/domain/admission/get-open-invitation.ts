import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** An invitation nobody used or took back yet, also when its term is over. */
export async function getOpenInvitation({ tx }: Scope, id: string) {
  const invitation = await tx.invitation.findFirst({
    where: { id },
    select: {
      id: true,
      email: true,
      message: true,
      locale: true,
      organisationId: true,
      acceptedAt: true,
      revokedAt: true,
    },
  })
  if (!invitation) throw new DomainError('not-found', 'admission.no-such-invitation')
  if (invitation.acceptedAt) throw new DomainError('conflict', 'admission.invitation-accepted')
  if (invitation.revokedAt) throw new DomainError('conflict', 'admission.invitation-revoked')
  return invitation
}
