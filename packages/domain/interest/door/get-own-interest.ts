import type { Scope } from '@voortent/database'
import { guestsOfMember } from '@voortent/domain/guests'
import { DomainError } from '@voortent/kernel'
import type { InterestInput, InterestStatus } from '../contract.ts'
import { type InterestForGuest, showToGuest } from './follow-interest.ts'

/**
 * What a member began as a guest, as they saw it then.
 * @throws `interest.no-such-interest` for another's
 */
export async function getOwnInterest(
  scope: Scope,
  { interest: id }: InterestInput,
): Promise<InterestForGuest> {
  const { tx, tenantId } = scope
  const guests = await guestsOfMember(scope)
  const interest = await tx.interest.findFirst({
    where: { tenantId, id, guestId: { in: guests.map((guest) => guest.id) } },
    select: {
      id: true,
      guestId: true,
      status: true,
      answer: true,
      consortiumId: true,
      callerId: true,
      mentorAskedAt: true,
      accountAskedAt: true,
    },
  })
  const guest = guests.find((one) => one.id === interest?.guestId)
  if (!interest || !guest) throw new DomainError('not-found', 'interest.no-such-interest')
  const status = interest.status as InterestStatus
  return showToGuest(scope, { guest, interest: { ...interest, status } })
}
