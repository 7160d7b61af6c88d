import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'

/** Ends what was going on about a revision: nobody reads it any more, and nothing is asked about it. */
export async function endRevision(scope: Scope, id: string): Promise<void> {
  const { tx, tenantId } = scope
  await tx.libraryProposal.deleteMany({ where: { tenantId, id } })
  await tx.libraryReview.deleteMany({ where: { tenantId, itemId: id, verdict: null } })
  await tx.libraryItem.updateMany({ where: { tenantId, id }, data: { revisers: [] } })
  for (const kind of ['review-item', 'read-review'])
    await completeTasksAt(scope, { kind, path: `kennis/${id}` })
}
