import type { Scope } from '@voortent/database'
import type { WorkPackageInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepOrder, packagesInOrder } from './keep-order.ts'
import { lockWorkPackage } from './lock-work-package.ts'

/** Takes a work package out of the plan; what hangs on it stays, and it can come back. */
export async function withdrawWorkPackage(scope: Scope, input: WorkPackageInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { plan, id, title, withdrawnAt } = await lockWorkPackage(scope, input)
  if (withdrawnAt) return
  await tx.workPackage.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId },
    select: { id: true },
  })
  await keepOrder(scope, await packagesInOrder(scope, plan.id))
  await recordPlan(scope, 'work-package.withdrawn', plan, { id, title })
}
