import type { Scope } from '@voortent/database'

/** Takes open invitations back with the address they were sent to, for who wants to be forgotten. */
export async function withdrawInvitations(
  { tx, tenantId, now }: Scope,
  invitations: string[],
): Promise<void> {
  await tx.invitation.updateMany({
    where: { tenantId, id: { in: invitations }, acceptedAt: null },
    data: { revokedAt: now, email: '' },
  })
}
