import type { Scope } from '@voortent/database'

/**
 * Makes what somebody began as a guest their own as a member, once an invitation is accepted: of the
 * guest who was invited, and of every guest with the address that the invitation was sent to, for who
 * reads its letters has it.
 */
export async function settleGuest(
  scope: Scope,
  accepted: { invitation: string; membership: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const { invitation: id, membership: membershipId } = accepted
  const { email } = await tx.invitation.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { email: true },
  })
  const guests = await tx.guest.findMany({
    where: {
      tenantId,
      forgottenAt: null,
      membershipId: null,
      OR: [{ invitationId: id }, { email }],
    },
    select: { id: true },
  })
  for (const guest of guests) {
    await tx.guest.updateMany({ where: { tenantId, id: guest.id }, data: { membershipId } })
    await scope.record({ type: 'guest.became-member', subjectType: 'guest', subjectId: guest.id })
  }
}
