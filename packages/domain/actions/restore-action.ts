import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { mostActions } from './add-action.ts'
import type { ActionInput } from './contract.ts'
import { keepOrder, orderIn } from './keep-order.ts'
import { lockAction } from './lock-action.ts'
import { canArrange, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'
import { requireSpeerpunt } from './require-parts.ts'

/** Puts a withdrawn action back in the place it had; nothing happens to one that stands. */
export async function restoreAction(scope: Scope, input: ActionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const action = await lockAction(scope, input.action)
  requireRule(canArrange, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  if (!action.withdrawnAt) return
  await requireSpeerpunt(scope, action.speerpuntId, action.agenda.id)
  const order = await orderIn(scope, action.speerpuntId)
  if (order.length >= mostActions)
    throw new DomainError('conflict', 'actions.too-many', { values: { most: mostActions } })
  await tx.action.update({
    where: { tenantId_id: { tenantId, id: action.id } },
    data: { withdrawnAt: null, withdrawnBy: null, changedAt: now },
    select: { id: true },
  })
  await keepOrder(scope, order.toSpliced(action.position, 0, action.id))
  await recordAction(scope, 'action.restored', action)
}
