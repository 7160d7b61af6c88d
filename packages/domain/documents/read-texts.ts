import type { Scope } from '@voortent/database'
import { emptyText, type TextNode } from './contract.ts'
import { materialiseDocument } from './materialise-document.ts'

/** A text to read: its form, when it was last written in, and how many open threads it has. */
export type ReadableText = { content: TextNode; changedAt: Date | null; openThreads: number }

type Row = ReadableText & { id: string; behind: boolean }

/** Reads texts with every update that was acknowledged, by their ids. */
export async function readTexts(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ReadableText>> {
  const { tx, tenantId, now } = scope
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.content, d.changed_at AS "changedAt",
           d.materialised_to < coalesce((
             SELECT max(u.id) FROM document_update u
             WHERE u.tenant_id = d.tenant_id AND u.document_id = d.id
           ), 0) AS behind,
           (SELECT count(*)::int FROM comment_thread t
             WHERE t.tenant_id = d.tenant_id AND t.document_id = d.id AND t.resolved_at IS NULL
           ) AS "openThreads"
    FROM document d
    WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ANY (${ids}::uuid[])`
  const texts = new Map<string, ReadableText>()
  for (const { id, behind, ...text } of rows) {
    const fresh = behind ? await materialiseDocument(scope, id) : null
    texts.set(id, fresh ? { ...text, content: fresh, changedAt: now } : text)
  }
  return texts
}

/** One of the texts that were read; empty for one that was not among them. */
export function textOf(texts: Map<string, ReadableText>, id: string): ReadableText {
  return texts.get(id) ?? { content: emptyText, changedAt: null, openThreads: 0 }
}
