import type { Scope } from '@voortent/database'
import { inviteGuest } from '@voortent/domain/guests'
import type { InterestInput } from '../contract.ts'
import { lockInterest } from './lock-interest.ts'
import { lookAfter } from './look-after.ts'

/**
 * Invites the person behind an interest to become a member, for the organisation that was brought in.
 * All they began as a guest goes along.
 * @throws `interest.no-such-interest`, and what `inviteGuest` throws
 */
export async function inviteInterested(
  scope: Scope,
  { interest: id }: InterestInput,
  publicUrl: string,
): Promise<void> {
  const { tx, tenantId } = scope
  const interest = await lockInterest(scope, id)
  const guest = await tx.guest.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: interest.guestId } },
    select: { organisationId: true },
  })
  const about = { guest: interest.guestId, organisation: guest.organisationId }
  await inviteGuest(scope, about, publicUrl)
  await lookAfter(scope, interest, { called: false })
}
