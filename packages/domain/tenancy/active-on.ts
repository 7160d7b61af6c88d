import type { Prisma } from '@voortent/database'
import { dateOf, dayOf } from '@voortent/kernel'

/** Selects representations that speak at this moment: begun, not ended, by a member who is still here. */
export function activeOn(now: Date) {
  const day = dateOf(dayOf(now))
  return {
    endedAt: null,
    startsOn: { lte: day },
    OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    membership: { endedAt: null },
  } satisfies Prisma.RepresentationWhereInput
}

/** Selects representations that no longer speak, by an act or because their period is over. */
export function overOn(now: Date) {
  return {
    startsOn: { lte: dateOf(dayOf(now)) },
    NOT: activeOn(now),
  } satisfies Prisma.RepresentationWhereInput
}
