import type { Scope } from '@voortent/database'
import type { WorkPackageInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepOrder, packagesInOrder } from './keep-order.ts'
import { lockWorkPackage } from './lock-work-package.ts'

/** Brings a withdrawn work package back, behind the others. */
export async function restoreWorkPackage(scope: Scope, input: WorkPackageInput): Promise<void> {
  const { tx, tenantId } = scope
  const { plan, id, title, withdrawnAt } = await lockWorkPackage(scope, input)
  if (!withdrawnAt) return
  const order = await packagesInOrder(scope, plan.id)
  await tx.workPackage.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt: null, withdrawnBy: null },
    select: { id: true },
  })
  await keepOrder(scope, [...order, id])
  await recordPlan(scope, 'work-package.restored', plan, { id, title })
}
