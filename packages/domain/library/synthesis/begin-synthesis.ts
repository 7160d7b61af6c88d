import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import type { CollectionInput } from '../collections/contract.ts'
import { lockCollection } from '../collections/lock-collection.ts'

/** Lays out the text in which makers write together what the items come to; there is one. */
export async function beginSynthesis(
  scope: Scope,
  { collection }: CollectionInput,
): Promise<{ document: string }> {
  const { tx, tenantId, now } = scope
  const { id, documentId } = await lockCollection(scope, collection)
  if (documentId) return { document: documentId }
  const document = await createDocument(scope, { subjectType: 'collection', subjectId: id })
  await tx.libraryCollection.updateMany({
    where: { tenantId, id },
    data: { documentId: document, changedAt: now },
  })
  return { document }
}
