import { postLetter, type Scope } from '@voortent/database'
import { hashToken } from '@voortent/domain/identity'
import { DomainError } from '@voortent/kernel'
import type { AddAddressInput } from './contract.ts'
import { guestOfLink } from './guest-of-link.ts'
import { touchGuest } from './touch-guest.ts'
import { addLink } from './welcome-guest.ts'

/**
 * Gives a guest who left a phone number an e-mail address too, and sends a private link there.
 * @throws `guests.no-such-link`, `guests.has-address`
 */
export async function addAddress(scope: Scope, { token, email }: AddAddressInput): Promise<void> {
  const { tx, tenantId } = scope
  const guest = await guestOfLink(scope, token)
  if (guest.email) throw new DomainError('conflict', 'guests.has-address', { field: 'email' })
  await tx.guest.updateMany({ where: { tenantId, id: guest.id }, data: { email } })
  await touchGuest(scope, guest.id)
  await sendLink(scope, { ...guest, email })
}

/** A letter with one more private link. */
export async function sendLink(
  scope: Scope,
  guest: { id: string; name: string; email: string; locale: string; page: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const { id, name, email, locale } = guest
  const { name: tenantName } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true },
  })
  const { token, link } = await addLink(scope, guest)
  await postLetter(tx, {
    onceKey: `guest-link:${hashToken(token)}`,
    recipient: email,
    template: 'guest-link',
    locale,
    data: { tenantName, guestName: name, link },
    senderTenant: tenantId,
    subjectId: id,
  })
}
