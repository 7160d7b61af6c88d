import type { Scope } from '@voortent/database'
import type { MoveWorkPackageInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { keepOrder, packagesInOrder } from './keep-order.ts'
import { lockWorkPackage } from './lock-work-package.ts'

/** Moves a work package among the others. @returns the place it has now, from 0 */
export async function moveWorkPackage(
  scope: Scope,
  input: MoveWorkPackageInput,
): Promise<{ position: number }> {
  const { plan, id, title } = await lockWorkPackage(scope, input)
  const before = await packagesInOrder(scope, plan.id)
  const order = before.filter((other) => other !== id).toSpliced(input.position, 0, id)
  const position = order.indexOf(id)
  if (position === before.indexOf(id)) return { position }
  await keepOrder(scope, order)
  await recordPlan(scope, 'work-package.moved', plan, { id, title, position })
  return { position }
}
