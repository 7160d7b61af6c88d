import type { Scope } from '@voortent/database'
import { wipe } from './forget-guest.ts'

/**
 * Takes away the data of guests whose twelve months are over and who did not become a member; counts
 * stay. Modules that keep words of theirs wipe those of the guests that this answers.
 */
export async function expireGuests(scope: Scope): Promise<string[]> {
  const { tx, tenantId, now } = scope
  const over = await tx.guest.findMany({
    where: { tenantId, expiresAt: { lte: now }, forgottenAt: null, membershipId: null },
    select: { id: true },
    take: 1000,
  })
  const guests = over.map(({ id }) => id)
  if (guests.length === 0) return []
  await wipe(scope, guests)
  for (const id of guests)
    await scope.record({ type: 'guest.expired', subjectType: 'guest', subjectId: id })
  return guests
}
