import type { Scope } from '@voortent/database'
import { refuseTooMany } from './add-goal.ts'
import type { GoalInput } from './contract.ts'
import { lockGoal } from './lock-goal.ts'
import { keepOrder, requireShaper } from './lock-speerpunt.ts'
import { recordGoal } from './record-goal.ts'

/** Puts a withdrawn goal back in the place it had; nothing happens to one that is there. */
export async function restoreGoal(scope: Scope, input: GoalInput): Promise<void> {
  const { tx, tenantId } = scope
  const goal = await lockGoal(scope, input.goal)
  await requireShaper(scope, goal.speerpunt, goal.organisationId)
  if (!goal.isWithdrawn) return
  const { order } = goal.speerpunt
  refuseTooMany(order)
  await tx.goal.update({
    where: { tenantId_id: { tenantId, id: goal.id } },
    data: { withdrawnAt: null, withdrawnBy: null },
    select: { id: true },
  })
  await keepOrder(scope, order.toSpliced(goal.position, 0, goal.id))
  await recordGoal(scope, 'goal.restored', goal)
}
