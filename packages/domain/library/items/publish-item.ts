import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'
import { requireAgreement } from '../review/require-agreement.ts'
import { keepEdition } from '../text/keep-edition.ts'
import { type LockedItem, lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'

/**
 * Brings a draft out to whom its visibility names, on the day of its embargo when it has one; once is
 * enough. The text that was written for it is frozen as its first edition.
 * @throws `library.item-empty` for one that neither tells nor links to anything, and what
 * `requireAgreement` throws where the tenant has items read first
 */
export async function publishItem(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const item = await lockToWrite(scope, id)
  if (item.status !== 'draft' && item.status !== 'review') return
  await requireAgreement(scope, item)
  const edition = item.documentId === null ? null : await keepEdition(scope, item)
  if (!edition) await requireSubstance(scope, item)
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: {
      status: 'published',
      publishedAt: now,
      changedAt: now,
      ...(!item.embargoed && { embargoEndedAt: now }),
    },
  })
  await completeTasksAt(scope, { path: `kennis/${id}` })
  await reviseItem(scope, id, { act: 'published' })
  if (!item.embargoed) await recordItem(scope, 'library-item.published', item)
}

async function requireSubstance({ tx, tenantId }: Scope, { id }: LockedItem): Promise<void> {
  const count = await tx.libraryItem.count({
    where: {
      tenantId,
      id,
      OR: [{ abstract: { not: '' } }, { plainSummary: { not: '' } }, { links: { isEmpty: false } }],
    },
  })
  if (count === 0) throw new DomainError('conflict', 'library.item-empty')
}
