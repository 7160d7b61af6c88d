import type { Scope } from '@voortent/database'
import { type Guest, guestOfLink } from '@voortent/domain/guests'
import { DomainError } from '@voortent/kernel'
import type { InterestStatus } from '../contract.ts'

/** An interest and the guest whose it is. */
export type OwnInterest = {
  guest: Guest
  interest: {
    id: string
    status: InterestStatus
    answer: string | null
    consortiumId: string | null
    callerId: string | null
    mentorAskedAt: Date | null
    accountAskedAt: Date | null
  }
}

/** What is read of an interest. */
export const interestFacts = {
  id: true,
  status: true,
  answer: true,
  consortiumId: true,
  callerId: true,
  mentorAskedAt: true,
  accountAskedAt: true,
} as const

/** What a private link opens. @throws `guests.no-such-link` */
export async function interestOfLink(scope: Scope, token: string): Promise<OwnInterest> {
  const { tx, tenantId } = scope
  const guest = await guestOfLink(scope, token)
  const interest = await tx.interest.findFirst({
    where: { tenantId, guestId: guest.id },
    select: interestFacts,
  })
  if (!interest) throw new DomainError('not-found', 'guests.no-such-link')
  return { guest, interest: { ...interest, status: interest.status as InterestStatus } }
}
