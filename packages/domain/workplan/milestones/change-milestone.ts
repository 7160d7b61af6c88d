import type { Scope } from '@voortent/database'
import type { ChangeMilestoneInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { requirePackage } from '../require-package.ts'
import { lockToMove } from './lock-milestone.ts'

/** Changes what a milestone is; its day moves by an act of its own, with a reason. */
export async function changeMilestone(scope: Scope, input: ChangeMilestoneInput): Promise<void> {
  const { title, workPackage } = input
  const { plan, id, ...before } = await lockToMove(scope, input)
  if (title === before.title && workPackage === before.workPackageId) return
  await requirePackage(scope, plan.id, workPackage)
  await scope.tx.milestone.update({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    data: { title, workPackageId: workPackage },
    select: { id: true },
  })
  await recordPlan(scope, 'milestone.changed', plan, { id, title })
}
