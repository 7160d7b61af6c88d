import type { Scope } from '@voortent/database'
import { withdrawInvitations } from '@voortent/domain/admission'
import { guestOfLink } from './guest-of-link.ts'
import type { GuestId } from './welcome-guest.ts'

/**
 * Takes away a guest's data because they ask for it behind their link; the nameless row stays.
 * Modules that keep words of theirs wipe those of the guest that this answers.
 * @throws `guests.no-such-link`
 */
export async function forgetGuest(scope: Scope, token: string): Promise<{ guest: GuestId }> {
  const { id } = await guestOfLink(scope, token)
  await wipe(scope, [id])
  await scope.record({ type: 'guest.forgotten', subjectType: 'guest', subjectId: id })
  return { guest: id }
}

/** Empties the rows of these guests and shuts their links. */
export async function wipe(scope: Scope, guests: string[]): Promise<void> {
  const { tx, tenantId, now } = scope
  const theirs = { tenantId, id: { in: guests } }
  const invited = await tx.guest.findMany({
    where: { ...theirs, invitationId: { not: null } },
    select: { invitationId: true },
  })
  await withdrawInvitations(
    scope,
    invited.flatMap(({ invitationId }) => invitationId ?? []),
  )
  await tx.guestLink.deleteMany({ where: { tenantId, guestId: { in: guests } } })
  await tx.guest.updateMany({
    where: theirs,
    data: { name: '', company: '', kvkNumber: null, email: '', phone: '', forgottenAt: now },
  })
}
