import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { WithdrawItemInput } from '../contract.ts'
import { canWithdraw } from '../permissions.ts'
import { tellMakers } from '../use/tell-makers.ts'
import { lockItem } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'

/**
 * Takes an item back that is out: its page stays, and says why it no longer holds. A coordinator does so
 * with an item of others as well; its writers are told.
 * @throws `library.writers-only`, `library.is-withdrawn`, `library.is-draft`
 */
export async function withdrawItem(scope: Scope, input: WithdrawItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { item: id, reason } = input
  const item = await lockItem(scope, id)
  if (!canWithdraw(scope.actor, item)) throw new DomainError('forbidden', 'library.writers-only')
  if (item.status === 'withdrawn') throw new DomainError('conflict', 'library.is-withdrawn')
  if (item.status === 'draft' || item.status === 'review')
    throw new DomainError('conflict', 'library.is-draft')
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'withdrawn', withdrawnReason: reason, changedAt: now },
  })
  await reviseItem(scope, id, { act: 'withdrawn', reason })
  if (!item.mine) await tellMakers(scope, item, { kind: 'read-withdrawal' })
  if (!item.embargoed) await recordItem(scope, 'library-item.withdrawn', item)
}
