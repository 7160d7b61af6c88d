import type { Scope } from '@voortent/database'
import type { RecordStatusInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canCarryOut, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'

/** Says how an action stands, and why; stopping one owes a reason. */
export async function recordStatus(scope: Scope, input: RecordStatusInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { status, reason } = input
  const action = await lockActiveAction(scope, input.action)
  requireRule(canCarryOut, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  if (status === action.status && reason === action.statusReason) return
  await tx.action.update({
    where: { tenantId_id: { tenantId, id: action.id } },
    data: { status, statusReason: reason, changedAt: now },
    select: { id: true },
  })
  const change = { status, before: action.status, reason }
  await recordAction(scope, 'action.status-changed', action, change)
}
