import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'

type Row = { document: string; content: TextNode }

/**
 * Texts of a ballot as they were frozen when it opened, by document.
 * @param documents which of them
 */
export async function readBoundTexts(
  { tx, tenantId }: Scope,
  ballotId: string,
  documents: readonly string[],
): Promise<Map<string, TextNode>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.document_id AS document, v.content
    FROM ballot_text b
    JOIN document_version v ON (v.tenant_id, v.id) = (b.tenant_id, b.version_id)
    WHERE b.tenant_id = ${tenantId}::uuid AND b.ballot_id = ${ballotId}::uuid
      AND b.document_id = ANY (${documents}::uuid[])`
  return new Map(rows.map(({ document, content }) => [document, content]))
}
