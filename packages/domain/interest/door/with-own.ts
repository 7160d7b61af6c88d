import { type Scope, withConsortiaOpen } from '@voortent/database'
import { guestsOfMember } from '@voortent/domain/guests'
import { DomainError } from '@voortent/kernel'
import type { InterestInput, InterestStatus } from '../contract.ts'
import { interestFacts, interestOfLink, type OwnInterest } from './interest-of-link.ts'

/** Whose interest it is: who has the private link, or the member that the guest became. */
export type Owner = { token: string } | InterestInput

/**
 * Does something with one's own interest.
 * @throws `guests.no-such-link`, `interest.no-such-interest`
 */
export async function withOwn<Result>(
  scope: Scope,
  owner: Owner,
  work: (own: OwnInterest) => Promise<Result>,
): Promise<Result> {
  if ('token' in owner) return work(await interestOfLink(scope, owner.token))
  // Who was a guest of a consortium keeps what they began, also where they are no insider.
  return withConsortiaOpen(scope, async () => work(await ownOfMember(scope, owner.interest)))
}

async function ownOfMember(scope: Scope, id: string): Promise<OwnInterest> {
  const { tx, tenantId } = scope
  const guests = await guestsOfMember(scope)
  const interest = await tx.interest.findFirst({
    where: { tenantId, id, guestId: { in: guests.map((guest) => guest.id) } },
    select: { ...interestFacts, guestId: true },
  })
  const guest = guests.find((one) => one.id === interest?.guestId)
  if (!interest || !guest) throw new DomainError('not-found', 'interest.no-such-interest')
  return { guest, interest: { ...interest, status: interest.status as InterestStatus } }
}
