import type { Scope } from '@voortent/database'
import { readTexts, textOf } from '@voortent/domain/documents'
import type { LockedItem } from '../items/lock-item.ts'
import type { Verdict } from './contract.ts'

/** One time that somebody was asked to read an item, with all that was said about it. */
export type Review = {
  id: string
  /** Their membership, and name. */
  reviewer: string
  name: string
  askedAt: Date
  verdict: Verdict | null
  remarks: string
  saidAt: Date | null
  answer: string
  answeredAt: Date | null
  answeredBy: string | null
}

/** Whether the tenant has items read by somebody else before they are published. */
export async function reviewsAreOn({ tx, tenantId }: Scope): Promise<boolean> {
  const { reviewsLibrary } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { reviewsLibrary: true },
  })
  return reviewsLibrary
}

/**
 * The reviews of an item in the order of asking, those that count now, and when what they are about last
 * changed: before it came out the item and its text, after that the revision of it.
 */
export async function readReviews(
  scope: Scope,
  {
    id,
    status,
    changedAt,
    documentId,
  }: Pick<LockedItem, 'id' | 'status' | 'changedAt' | 'documentId'>,
): Promise<{ reviews: Review[]; current: Review[]; changedAt: Date }> {
  const { tx, tenantId } = scope
  const reviews = await scope.tx.$queryRaw<Review[]>`
    SELECT r.id, r.membership_id AS reviewer, p.display_name AS name, r.asked_at AS "askedAt",
           r.verdict, r.remarks, r.said_at AS "saidAt", r.answer, r.answered_at AS "answeredAt",
           w.display_name AS "answeredBy"
    FROM library_review r
    JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
    JOIN person p ON p.id = m.person_id
    LEFT JOIN person w ON w.id = r.answered_by
    WHERE r.tenant_id = ${scope.tenantId}::uuid AND r.item_id = ${id}::uuid
    ORDER BY r.asked_at, r.id`
  const written = documentId && textOf(await readTexts(scope, [documentId]), documentId).changedAt
  const out = status === 'published' || status === 'revised'
  const proposal =
    out &&
    (await tx.libraryProposal.findUnique({
      where: { tenantId_id: { tenantId, id } },
      select: { proposedAt: true },
    }))
  const moments = [changedAt, written, proposal && proposal.proposedAt]
  const last = Math.max(...moments.map((one) => (one ? one.getTime() : 0)))
  return {
    reviews,
    current: out ? reviews.filter(({ askedAt }) => askedAt >= changedAt) : reviews,
    changedAt: new Date(last),
  }
}
