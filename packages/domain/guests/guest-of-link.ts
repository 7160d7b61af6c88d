import type { Scope } from '@voortent/database'
import { hashToken } from '@voortent/domain/identity'
import { DomainError } from '@voortent/kernel'
import type { GuestId } from './welcome-guest.ts'

/** A guest as they see themselves behind their private link. */
export type Guest = {
  id: GuestId
  name: string
  company: string
  kvkNumber: string | null
  email: string
  phone: string
  locale: string
  page: string
  expiresAt: Date
  organisationId: string | null
  invitationId: string | null
  /** Whom they became; null for who is a guest still. */
  membershipId: string | null
}

/** What is read of a guest. */
export const guestFacts = {
  id: true,
  name: true,
  company: true,
  kvkNumber: true,
  email: true,
  phone: true,
  locale: true,
  page: true,
  expiresAt: true,
  organisationId: true,
  invitationId: true,
  membershipId: true,
} as const

/** The guest behind a private link. @throws `guests.no-such-link` */
export async function guestOfLink({ tx, tenantId }: Scope, token: string): Promise<Guest> {
  const found = await tx.guestLink.findFirst({
    where: { tenantId, tokenHash: hashToken(token), guest: { forgottenAt: null } },
    select: { guest: { select: guestFacts } },
  })
  if (!found) throw new DomainError('not-found', 'guests.no-such-link')
  return { ...found.guest, id: found.guest.id as GuestId }
}
