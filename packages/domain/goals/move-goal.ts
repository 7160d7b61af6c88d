import type { Scope } from '@voortent/database'
import type { MoveGoalInput } from './contract.ts'
import { lockGoalToShape } from './lock-goal.ts'
import { keepOrder } from './lock-speerpunt.ts'
import { recordGoal } from './record-goal.ts'

/**
 * Moves a goal to a place within its speerpunt; two who move at once are served one after the other.
 * @returns the place it has now, from 0
 */
export async function moveGoal(scope: Scope, input: MoveGoalInput): Promise<{ position: number }> {
  const goal = await lockGoalToShape(scope, input.goal)
  const { order } = goal.speerpunt
  const others = order.filter((other) => other !== goal.id)
  const moved = others.toSpliced(input.position, 0, goal.id)
  const position = moved.indexOf(goal.id)
  if (position === order.indexOf(goal.id)) return { position }
  await keepOrder(scope, moved)
  await recordGoal(scope, 'goal.moved', goal, { position })
  return { position }
}
