import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { DocumentId, Subject } from './create-document.ts'

/**
 * To which subject a text belongs; what may be done with it is for the subject's module to say.
 * @throws `documents.no-such-text` for a text of another tenant as for one that never was
 */
export async function getDocument(
  scope: Scope,
  id: string,
): Promise<Subject & { id: DocumentId; consortiumId: string | null }> {
  const { tx, tenantId } = scope
  const document = await tx.document.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { subjectType: true, subjectId: true, consortiumId: true },
  })
  if (!document) throw new DomainError('not-found', 'documents.no-such-text')
  return { ...document, id: id as DocumentId }
}
