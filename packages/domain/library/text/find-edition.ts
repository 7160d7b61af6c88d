import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { EditionInput } from './contract.ts'
import { sectionsOf } from './sections.ts'

export type Edition = {
  number: number
  publishedAt: Date
  /** Who published it; null for who may not know. */
  by: string | null
  /** SHA-256 in hex over the canonical form of the whole text. */
  hash: string
  /** Without the summaries, which the item tells. */
  body: TextNode
  /** The summaries as they were then. */
  summaries: { plainSummary?: string; abstract?: string }
  /** Numbers of all editions, the latest first. */
  numbers: number[]
}
type Row = Omit<Edition, 'body' | 'summaries'> & { content: TextNode }

/**
 * The text of an item as it was published, the latest edition unless another is asked for.
 * @returns null for an item without one
 * @throws `library.no-such-edition`
 */
export async function findEdition(
  { tx, tenantId }: Scope,
  { item, number }: EditionInput,
): Promise<Edition | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT e.number, e.published_at AS "publishedAt", p.display_name AS by, v.hash, v.content,
      ARRAY(SELECT o.number FROM library_edition o
        WHERE o.tenant_id = e.tenant_id AND o.item_id = e.item_id ORDER BY o.number DESC) AS numbers
    FROM library_edition e
    JOIN document_version v ON (v.tenant_id, v.id) = (e.tenant_id, e.version_id)
    LEFT JOIN person p ON p.id = e.published_by
    WHERE e.tenant_id = ${tenantId}::uuid AND e.item_id = ${item}::uuid
      AND (${number ?? null}::int IS NULL OR e.number = ${number ?? null})
    ORDER BY e.number DESC LIMIT 1`
  if (!row && number) throw new DomainError('not-found', 'library.no-such-edition')
  if (!row) return null
  const { content, ...edition } = row
  return { ...edition, ...sectionsOf(content) }
}
