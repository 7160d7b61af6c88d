import type { Prisma, Scope } from '@voortent/database'
import { activeOn, overOn } from './active-on.ts'

/**
 * Selects the tasks an actor may see and do: their own, those of their roles, and those that nobody
 * speaks for any more. The latter stay with the organisation: its other representatives choose who
 * does them, and when there are none they are with the coordinators.
 */
export function askedOf({ actor, now }: Scope): Prisma.TaskWhereInput {
  const membershipId = actor.membershipId
  if (!membershipId) return { id: { in: [] } }
  const mine = { ...activeOn(now), membershipId }
  const left: Prisma.TaskWhereInput[] = [
    {
      role: null,
      representation: { ...overOn(now), partner: { representations: { some: mine } } },
    },
  ]
  if (actor.roles.includes('coordinator')) {
    const unspoken = { representations: { none: activeOn(now) } }
    left.push(
      { role: null, representation: { ...overOn(now), partner: unspoken } },
      { role: null, membership: { endedAt: { not: null } } },
    )
  }
  return {
    doneAt: null,
    OR: [
      { membershipId },
      { role: null, representation: mine },
      { role: { in: [...actor.roles] } },
      ...left,
    ],
  }
}
