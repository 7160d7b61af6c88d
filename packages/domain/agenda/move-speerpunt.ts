import type { Scope } from '@voortent/database'
import type { MoveSpeerpuntInput } from './contract.ts'
import { keepOrder } from './lock-order.ts'
import { lockActiveSpeerpunt } from './lock-speerpunt.ts'
import { moved } from './order.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/**
 * Moves a speerpunt to a place in the order; two who move at once are served one after the other.
 * @returns the place it has now, from 0
 */
export async function moveSpeerpunt(
  scope: Scope,
  input: MoveSpeerpuntInput,
): Promise<{ position: number }> {
  const { id, agenda, title } = await lockActiveSpeerpunt(scope, input.speerpunt)
  const order = moved(agenda.order, id as string, input.position)
  const position = order.indexOf(id)
  if (position === agenda.order.indexOf(id)) return { position }
  await keepOrder(scope, agenda.id, order)
  await recordSpeerpunt(scope, 'speerpunt.moved', { id, title, agenda }, { position })
  return { position }
}
