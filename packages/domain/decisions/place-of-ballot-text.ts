import type { Scope } from '@voortent/database'
import type { Subject, TextPlace } from '@voortent/domain/documents'

/** What the explanation of a ballot is called, and its page; null for others' texts. */
export async function placeOfBallotText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'ballot') return null
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { title: true, documentId: true },
  })
  return ballot && { title: ballot.title, path: `besluiten/${id}/toelichting/${ballot.documentId}` }
}
