import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import type { MilestoneTurnKind } from '../contract.ts'
import type { LockedMilestone } from './lock-milestone.ts'

/** Keeps what became of a milestone; nobody alters it afterwards. */
export async function keepTurn(
  { tx, tenantId, actor, now }: Scope,
  { id: milestoneId, plan }: LockedMilestone,
  about: { turn: MilestoneTurnKind; reason: string; from?: string; to?: string },
): Promise<void> {
  const { turn, reason, from, to } = about
  await tx.milestoneTurn.createMany({
    data: {
      tenantId,
      id: newId(),
      consortiumId: plan.id,
      milestoneId,
      turn,
      reason,
      fromOn: from ? dateOf(from) : null,
      toOn: to ? dateOf(to) : null,
      recordedAt: now,
      recordedBy: actor.personId,
    },
  })
}
