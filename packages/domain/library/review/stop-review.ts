import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { ItemInput } from '../contract.ts'
import { isOut } from '../items/change-item.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { reviseItem } from '../items/record-item.ts'

/**
 * Takes an item or its revision out of review: it is a draft or a proposal again, and who was asked no
 * longer sees that.
 */
export async function stopReview(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId } = scope
  const item = await lockToWrite(scope, id)
  if (item.status !== 'review' && !isOut(item)) return
  await tx.libraryReview.deleteMany({ where: { tenantId, itemId: id, verdict: null } })
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: isOut(item) ? { revisers: [] } : { status: 'draft', reviewers: [] },
  })
  await completeTasksAt(scope, { path: `kennis/${id}` })
  await reviseItem(scope, id, { act: 'review-stopped' })
}
