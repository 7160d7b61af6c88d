import type { Scope } from '@voortent/database'
import type { TurnMilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepTurn } from './keep-turn.ts'
import { lockToReach, requireOpen } from './lock-milestone.ts'

/** Says honestly that a milestone will not be reached any more, and why. */
export async function missMilestone(scope: Scope, input: TurnMilestoneInput): Promise<void> {
  const milestone = await lockToReach(scope, input)
  requireOpen(milestone)
  const { plan, id, title } = milestone
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: { state: 'gemist' },
    select: { id: true },
  })
  await keepTurn(scope, milestone, { turn: 'gemist', reason: input.reason })
  await recordPlan(scope, 'milestone.missed', plan, { id, title, reason: input.reason })
}
