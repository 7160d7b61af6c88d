import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { RemoveMoneyInput } from './contract.ts'
import { lockActiveAction } from './lock-action.ts'
import { canCarryOut, requireRule } from './permissions.ts'
import { recordAction, touch } from './record-action.ts'

/** Takes a source of money away; the trail keeps what it was. @throws `actions.no-such-money` */
export async function removeMoney(scope: Scope, input: RemoveMoneyInput): Promise<void> {
  const { tx, tenantId } = scope
  const action = await lockActiveAction(scope, input.action)
  requireRule(canCarryOut, action.standing, action.agenda.phase, 'actions.lead-or-keepers-only')
  const where = { tenantId, id: input.money, actionId: action.id }
  const money = await tx.actionMoney.findFirst({
    where,
    select: { source: true, amountCents: true, certainty: true },
  })
  if (!money) throw new DomainError('not-found', 'actions.no-such-money')
  await tx.actionMoney.deleteMany({ where })
  await touch(scope, action.id)
  const { source, certainty, amountCents } = money
  const was = { source, certainty, cents: Number(amountCents) }
  await recordAction(scope, 'action.money-removed', action, was)
}
