import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { DocumentId, Subject } from './create-document.ts'

/**
 * Lays out an empty text for each of many subjects in one statement, thousands of them too.
 * @returns their ids, in the order of the subjects
 */
export async function createDocuments(
  { tx, tenantId, now }: Scope,
  subjects: readonly (Subject & { consortiumId?: string | null })[],
): Promise<DocumentId[]> {
  const documents = subjects.map((subject) => ({ ...subject, id: newId<'document'>() }))
  await tx.$executeRaw`
    INSERT INTO document (tenant_id, id, subject_type, subject_id, consortium_id, created_at)
    SELECT ${tenantId}::uuid, id, "subjectType", "subjectId", "consortiumId", ${now}
    FROM json_to_recordset(${JSON.stringify(documents)}::json)
      AS d(id uuid, "subjectType" text, "subjectId" uuid, "consortiumId" uuid)`
  return documents.map(({ id }) => id)
}
