import type { Scope } from '@voortent/database'
import { closeAsk } from './close-ask.ts'
import type { GoalInput } from './contract.ts'
import { lockGoalToShape } from './lock-goal.ts'
import { keepOrder } from './lock-speerpunt.ts'
import { recordGoal } from './record-goal.ts'

/** Takes a goal off its speerpunt; everything stays, and it can come back to its place. */
export async function withdrawGoal(scope: Scope, input: GoalInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const goal = await lockGoalToShape(scope, input.goal)
  await tx.goal.update({
    where: { tenantId_id: { tenantId, id: goal.id } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId },
    select: { id: true },
  })
  await keepOrder(
    scope,
    goal.speerpunt.order.filter((other) => other !== goal.id),
  )
  await closeAsk(scope, goal)
  await recordGoal(scope, 'goal.withdrawn', goal)
}
