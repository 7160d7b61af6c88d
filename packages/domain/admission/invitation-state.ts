import type { InvitationState } from './contract.ts'

/** An invitation can be accepted this long, in days. */
export const invitationDays = 30

/** Until when an invitation that leaves now can be accepted. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000)
}

/** Where an invitation stands; what was done to it comes before what time did. */
export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.revokedAt) return 'revoked'
  return invitation.expiresAt > now ? 'open' : 'expired'
}
