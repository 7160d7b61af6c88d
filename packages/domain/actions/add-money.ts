import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AddMoneyInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canCarryOut, requireRule } from './permissions.ts'
import { recordAction, touch } from './record-action.ts'

/** Sources that one action may count on. */
const mostSources = 30

/** Adds a source of money, certain or hoped for. @throws `actions.too-many-sources` */
export async function addMoney(scope: Scope, input: AddMoneyInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { source, amount, certainty, note } = input
  const action = await lockActiveAction(scope, input.action)
  requireRule(canCarryOut, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  const count = await tx.actionMoney.count({ where: { tenantId, actionId: action.id } })
  if (count >= mostSources)
    throw new DomainError('conflict', 'actions.too-many-sources', {
      field: 'source',
      values: { most: mostSources },
    })
  const id = newId<'money'>()
  await tx.actionMoney.create({
    data: {
      tenantId,
      id,
      actionId: action.id,
      source,
      amountCents: BigInt(amount),
      certainty,
      note,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  await touch(scope, action.id)
  await recordAction(scope, 'action.money-added', action, { source, cents: amount, certainty })
  return { id }
}
