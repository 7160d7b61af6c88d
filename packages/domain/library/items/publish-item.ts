import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'
import { lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'

/**
 * Brings a draft out to whom its visibility names; once is enough.
 * @throws `library.item-empty` for one that neither tells nor links to anything
 */
export async function publishItem(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const item = await lockToWrite(scope, id)
  if (item.status !== 'draft') return
  const { count } = await tx.libraryItem.updateMany({
    where: {
      tenantId,
      id,
      OR: [{ abstract: { not: '' } }, { plainSummary: { not: '' } }, { links: { isEmpty: false } }],
    },
    data: { status: 'published', publishedAt: now, changedAt: now },
  })
  if (count === 0) throw new DomainError('conflict', 'library.item-empty')
  await reviseItem(scope, id, { act: 'published' })
  await recordItem(scope, 'library-item.published', item)
}
