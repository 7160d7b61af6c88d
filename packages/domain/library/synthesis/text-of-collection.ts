import type { Scope } from '@voortent/database'
import type { Subject, TextPlace, TextRights } from '@voortent/domain/documents'
import { canAdd } from '../permissions.ts'

type Row = { title: string; documentId: string | null; mine: boolean; removed: boolean }

/** Who makes a collection writes its text, who sees it reads. @returns null where there is none for them */
export async function rightsOnCollectionText(
  scope: Scope,
  subject: Subject,
): Promise<TextRights | null> {
  const found = await findRow(scope, subject)
  if (!found) return null
  return found.mine && !found.removed && canAdd(scope.actor) ? 'write' : 'read'
}

/** What the text of a collection is called, and where one works in it. */
export async function placeOfCollectionText(
  scope: Scope,
  subject: Subject,
): Promise<TextPlace | null> {
  const found = await findRow(scope, subject)
  if (!found?.documentId) return null
  const path = `kennis/verzamelingen/${subject.subjectId}/schrijven/${found.documentId}`
  return { title: found.title, path }
}

async function findRow(
  { tx, tenantId }: Scope,
  { subjectType, subjectId }: Subject,
): Promise<Row | null> {
  if (subjectType !== 'collection') return null
  const [found] = await tx.$queryRaw<Row[]>`
    SELECT title, document_id AS "documentId", removed_at IS NOT NULL AS removed, makers && (SELECT my_voices())
      OR coalesce(consortium_id = ANY ((SELECT my_consortia())::uuid[]), false) AS mine
    FROM library_collection WHERE tenant_id = ${tenantId}::uuid AND id = ${subjectId}::uuid`
  return found ?? null
}
