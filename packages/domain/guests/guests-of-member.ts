import type { Scope } from '@voortent/database'
import { type Guest, guestFacts } from './guest-of-link.ts'
import type { GuestId } from './welcome-guest.ts'

/** The guests that who acts was before they became a member. */
export async function guestsOfMember({ tx, tenantId, actor }: Scope): Promise<Guest[]> {
  const { membershipId } = actor
  if (!membershipId) return []
  const found = await tx.guest.findMany({
    where: { tenantId, membershipId, forgottenAt: null },
    select: guestFacts,
  })
  return found.map((guest) => ({ ...guest, id: guest.id as GuestId }))
}
