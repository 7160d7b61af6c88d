import type { Scope } from '@voortent/database'
import type { ChangeActionInput } from './contract.ts'
import { datesOf } from './dates-of.ts'
import { keepOrder, orderIn } from './keep-order.ts'
import { type LockedAction, lockActiveAction } from './lock-action.ts'
import { canArrange, requireRule } from './permissions.ts'
import { recordAction } from './record-action.ts'
import { requireGoal, requireGroupOf, requirePartner, requireSpeerpunt } from './require-parts.ts'

/**
 * Changes what was agreed of an action; to another speerpunt it goes last. An organisation that led
 * it, and is to lead no longer, does not stay as a joining one by itself.
 * @throws what `addAction` throws
 */
export async function changeAction(scope: Scope, input: ChangeActionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const action = await lockActiveAction(scope, input.action)
  const { agenda, standing } = action
  requireRule(canArrange, standing, agenda.phase, 'actions.lead-or-keepers-only')
  const next = {
    title: input.title,
    speerpuntId: input.speerpunt,
    goalId: input.goal,
    organisationId: input.organisation,
    workingGroupId: input.workingGroup,
    ...datesOf(input),
  }
  if (isAsItWas(action, next)) return
  await requireSpeerpunt(scope, input.speerpunt, agenda.id)
  if (input.organisation && input.organisation !== action.organisationId)
    await requirePartner(scope, input.organisation)
  if (input.goal) await requireGoal(scope, input.goal, { id: input.speerpunt })
  if (input.workingGroup) await requireGroupOf(scope, input.workingGroup, agenda.id)
  const moves = action.speerpuntId !== input.speerpunt
  const position = moves ? (await orderIn(scope, input.speerpunt)).length : action.position
  await tx.action.update({
    where: { tenantId_id: { tenantId, id: action.id } },
    data: { ...next, position, changedAt: now },
    select: { id: true },
  })
  if (moves) await keepOrder(scope, await orderIn(scope, action.speerpuntId))
  if (input.organisation) await leadInstead(scope, action.id, input.organisation)
  await recordAction(scope, 'action.changed', { ...action, title: input.title })
}

/** Who leads an action does not join it as well. */
async function leadInstead({ tx, tenantId, now }: Scope, actionId: string, organisationId: string) {
  await tx.actionPartner.updateMany({
    where: { tenantId, actionId, organisationId, leftAt: null },
    data: { leftAt: now, leftReason: '' },
  })
}

function isAsItWas(before: LockedAction, next: object): boolean {
  const was: Record<string, unknown> = before
  return Object.entries(next).every(([name, value]) => comparable(was[name]) === comparable(value))
}

function comparable(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value
}
