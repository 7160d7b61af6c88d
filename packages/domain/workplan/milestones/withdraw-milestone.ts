import type { Scope } from '@voortent/database'
import type { MilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { lockToMove } from './lock-milestone.ts'

/** Takes a milestone out of the plan, such as one that was put in twice. */
export async function withdrawMilestone(scope: Scope, input: MilestoneInput): Promise<void> {
  const { plan, id, title } = await lockToMove(scope, input)
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: { withdrawnAt: scope.now },
    select: { id: true },
  })
  await recordPlan(scope, 'milestone.withdrawn', plan, { id, title })
}
