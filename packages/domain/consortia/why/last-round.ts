import type { Scope } from '@voortent/database'
import { dayFrom, dayOf } from '@voortent/kernel'

/** The latest round of a consortium; open until its last day is over. Null before the first. */
export async function lastRound(
  { tx, tenantId, now }: Scope,
  consortiumId: string,
): Promise<{ id: string; number: number; open: boolean; openedOn: string } | null> {
  const round = await tx.whyRound.findFirst({
    where: { tenantId, consortiumId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, openedOn: true, dueOn: true },
  })
  if (!round) return null
  const { id, number, openedOn, dueOn } = round
  return { id, number, openedOn: dayFrom(openedOn), open: dayFrom(dueOn) >= dayOf(now) }
}
