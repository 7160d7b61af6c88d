import type { Scope } from '@voortent/database'
import type { DocumentEvent } from './events.ts'

const written: DocumentEvent = 'document.written'

/** Hours in which one person's writing in one text is one fact: half a working day. */
const sessionHours = 4

/** Those of the writers of a text whose writing the trail does not tell of yet, in one statement. */
export async function findUntoldWriters(
  { tx, tenantId, now }: Scope,
  documentId: string,
  writers: readonly string[],
): Promise<string[]> {
  const since = new Date(now.getTime() - sessionHours * 3_600_000)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT writer.id::text AS id
    FROM document d, unnest(${[...writers]}::uuid[]) AS writer(id)
    WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ${documentId}::uuid
      AND NOT EXISTS (
        SELECT FROM event e
        WHERE e.tenant_id = d.tenant_id AND e.subject_type = d.subject_type
          AND e.subject_id = d.subject_id AND e.type = ${written}
          AND e.person_id = writer.id AND e.recorded_at > ${since}
      )`
  return rows.map(({ id }) => id)
}
