import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SettleHandoverItemInput } from '../contract.ts'
import { requireLeaving } from './require-leaving.ts'

/** Says what becomes of one thing on the handover list. @throws `consortia.no-such-item` */
export async function settleHandoverItem(
  scope: Scope,
  input: SettleHandoverItemInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id: leavingId } = await requireLeaving(scope, input)
  const { count } = await tx.handoverItem.updateMany({
    where: { tenantId, id: input.item, leavingId },
    data: { outcome: input.outcome, settledAt: now, settledBy: actor.personId },
  })
  if (count === 0) throw new DomainError('not-found', 'consortia.no-such-item')
}
