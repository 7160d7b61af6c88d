import type { Scope } from '@voortent/database'
import type { CollectionInput } from '../collections/contract.ts'
import type { Agreement } from '../review/agreement.ts'
import { getReviews } from '../review/get-reviews.ts'
import { reviewsAreOn } from '../review/read-reviews.ts'

/**
 * The item of which a next edition is proposed by this collection, and how far its readers are; null where
 * nothing waits for them, or not to who asks.
 */
export async function findWaiting(
  scope: Scope,
  { collection: collectionId }: CollectionInput,
): Promise<{ item: string; agreement: Agreement } | null> {
  const { tx, tenantId } = scope
  const proposal = await tx.libraryProposal.findFirst({
    where: { tenantId, collectionId },
    select: { id: true },
  })
  if (!proposal || !(await reviewsAreOn(scope))) return null
  const reviews = await getReviews(scope, { item: proposal.id })
  return { item: proposal.id, agreement: reviews?.agreement ?? 'none' }
}
