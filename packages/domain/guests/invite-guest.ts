import type { Scope } from '@voortent/database'
import { inviteOne } from '@voortent/domain/admission'
import { canManagePartners } from '@voortent/domain/partners'
import { DomainError } from '@voortent/kernel'
import { touchGuest } from './touch-guest.ts'

/**
 * Invites a guest to become a member; what they began as a guest goes along when they accept.
 * @param about.organisation the partner they will speak for; null for none yet
 * @throws `guests.keepers-only`, `guests.no-such-guest`, `guests.no-address`,
 * `guests.invited-already`, `guests.is-member`
 */
export async function inviteGuest(
  scope: Scope,
  about: { guest: string; organisation: string | null },
  publicUrl: string,
): Promise<void> {
  const { tx, tenantId } = scope
  if (!canManagePartners(scope.actor)) throw new DomainError('forbidden', 'guests.keepers-only')
  const guest = await tx.guest.findFirst({
    where: { tenantId, id: about.guest, forgottenAt: null },
    select: { id: true, email: true, locale: true, invitationId: true, membershipId: true },
  })
  if (!guest) throw new DomainError('not-found', 'guests.no-such-guest')
  if (guest.invitationId || guest.membershipId)
    throw new DomainError('conflict', 'guests.invited-already')
  if (!guest.email) throw new DomainError('conflict', 'guests.no-address')
  const { organisation } = about
  const member = await tx.membership.findFirst({
    where: { tenantId, endedAt: null, person: { email: guest.email } },
    select: { id: true },
  })
  if (member) throw new DomainError('conflict', 'guests.is-member')
  const invitation = await inviteOne(
    scope,
    {
      email: guest.email,
      role: 'mkb-partner',
      organisationId: organisation,
      function: '',
      message: '',
      locale: guest.locale,
    },
    publicUrl,
  )
  await tx.guest.updateMany({
    where: { tenantId, id: guest.id },
    data: { invitationId: invitation, organisationId: organisation ?? undefined },
  })
  await touchGuest(scope, guest.id)
  await scope.record({ type: 'guest.invited', subjectType: 'guest', subjectId: guest.id })
}
