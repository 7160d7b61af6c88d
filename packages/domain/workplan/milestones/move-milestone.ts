import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import type { MoveMilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepTurn } from './keep-turn.ts'
import { lockToMove, requireOpen } from './lock-milestone.ts'

/** Moves an open milestone to another day, with the reason; where it stood before stays readable. */
export async function moveMilestone(scope: Scope, input: MoveMilestoneInput): Promise<void> {
  const { dueOn, reason } = input
  const milestone = await lockToMove(scope, input)
  requireOpen(milestone)
  const { plan, id, title, dueOn: from } = milestone
  if (dueOn === from) return
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: { dueOn: dateOf(dueOn) },
    select: { id: true },
  })
  await keepTurn(scope, milestone, { turn: 'verzet', reason, from, to: dueOn })
  await recordPlan(scope, 'milestone.moved', plan, { id, title, from, to: dueOn, reason })
}
