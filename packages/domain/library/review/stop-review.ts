import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { ItemInput } from '../contract.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { reviseItem } from '../items/record-item.ts'

/** Takes an item out of review: it is a draft again, and who was asked no longer sees it. */
export async function stopReview(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId } = scope
  const { status } = await lockToWrite(scope, id)
  if (status !== 'review') return
  await tx.libraryReview.deleteMany({ where: { tenantId, itemId: id, verdict: null } })
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'draft', reviewers: [] },
  })
  await completeTasksAt(scope, { path: `kennis/${id}` })
  await reviseItem(scope, id, { act: 'review-stopped' })
}
