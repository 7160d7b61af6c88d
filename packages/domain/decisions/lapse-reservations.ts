import type { Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'

/** Writes down which reservations went by without a word; answers how many. */
export async function lapseReservations(
  { tx, tenantId, now }: Scope,
  ballotId: string,
): Promise<number> {
  const silent = await tx.ballotVote.findMany({
    where: {
      tenantId,
      ballotId,
      reservedUntil: { lt: dateOf(dayOf(now)) },
      settlements: { none: {} },
    },
    select: { id: true },
  })
  await tx.ballotSettlement.createMany({
    data: silent.map(({ id: voteId }) => ({
      tenantId,
      id: newId(),
      ballotId,
      voteId,
      kind: 'lapsed',
      note: '',
      settledAt: now,
    })),
  })
  return silent.length
}
