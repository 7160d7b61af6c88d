import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { WithdrawItemInput } from '../contract.ts'
import { lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'

/**
 * Takes an item back that is out: its page stays, and says why it no longer holds.
 * @throws `library.is-draft`
 */
export async function withdrawItem(scope: Scope, input: WithdrawItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { item: id, reason } = input
  const item = await lockToWrite(scope, id)
  if (item.status === 'draft') throw new DomainError('conflict', 'library.is-draft')
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'withdrawn', withdrawnReason: reason, changedAt: now },
  })
  await reviseItem(scope, id, { act: 'withdrawn', reason })
  await recordItem(scope, 'library-item.withdrawn', item)
}
