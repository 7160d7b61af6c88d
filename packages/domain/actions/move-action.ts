import type { Scope } from '@voortent/database'
import type { MoveActionInput } from './contract.ts'
import { keepOrder, orderIn } from './keep-order.ts'
import { lockActiveAction } from './lock-action.ts'
import { canArrange, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'

/**
 * Moves an action to a place among those of its speerpunt; two who move at once are served one
 * after the other.
 * @returns the place it has now, from 0
 */
export async function moveAction(
  scope: Scope,
  input: MoveActionInput,
): Promise<{ position: number }> {
  const action = await lockActiveAction(scope, input.action)
  requireRule(canArrange, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  const before = await orderIn(scope, action.speerpuntId)
  const others = before.filter((id) => id !== action.id)
  const order = others.toSpliced(input.position, 0, action.id)
  const position = order.indexOf(action.id)
  if (position === before.indexOf(action.id)) return { position }
  await keepOrder(scope, order)
  await recordAction(scope, 'action.moved', action, { position })
  return { position }
}
