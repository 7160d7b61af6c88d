import type { Scope } from '@voortent/database'
import type { ActionInput } from './contract.ts'
import { keepOrder, orderIn } from './keep-order.ts'
import { lockActiveAction } from './lock-action.ts'
import { canArrange, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'

/** Takes an action off the agenda; its text, money and promises stay, and it can come back. */
export async function withdrawAction(scope: Scope, input: ActionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const action = await lockActiveAction(scope, input.action)
  requireRule(canArrange, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  await tx.action.update({
    where: { tenantId_id: { tenantId, id: action.id } },
    data: { withdrawnAt: now, withdrawnBy: actor.personId, changedAt: now },
    select: { id: true },
  })
  await keepOrder(scope, await orderIn(scope, action.speerpuntId))
  await recordAction(scope, 'action.withdrawn', action)
}
