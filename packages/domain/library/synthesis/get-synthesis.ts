import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'
import type { ItemInput } from '../contract.ts'
import type { Stance } from './contract.ts'

/** A source of a published synthesis, with what it says of findings by their places. */
export type Source = {
  number: number
  cited: boolean
  note: string
  stances: { finding: number; stance: Stance; note: string }[]
  item: { id: string; title: string; kind: string; open: boolean }
}

export type PublishedSynthesis = {
  number: number
  content: TextNode
  hash: string
  findings: string[]
  gaps: string
  frozenAt: Date
  /** As far as who reads may see them. */
  sources: Source[]
}

/** The synthesis that an item holds, in its last edition; null for an item that is none. */
export async function getSynthesis(
  { tx, tenantId }: Scope,
  { item }: ItemInput,
): Promise<PublishedSynthesis | null> {
  const [edition] = await tx.$queryRaw<PublishedSynthesis[]>`
    SELECT n.number, n.content, n.hash, n.findings, n.gaps, n.frozen_at AS "frozenAt",
      coalesce((SELECT json_agg(json_build_object('number', s.number, 'cited', s.cited,
          'note', s.note, 'stances', s.stances, 'item', json_build_object('id', i.id,
            'title', i.title, 'kind', i.kind, 'open', i.visibility = 'openbaar' AND is_out(i.status, i.embargo_until)))
          ORDER BY s.position, s.number)
        FROM synthesis_source s JOIN library_item i ON (i.tenant_id, i.id) = (s.tenant_id, s.item_id)
        WHERE s.tenant_id = n.tenant_id AND s.edition_id = n.id), '[]') AS sources
    FROM synthesis_edition n
    WHERE n.tenant_id = ${tenantId}::uuid AND n.item_id = ${item}::uuid
    ORDER BY n.number DESC LIMIT 1`
  return edition ?? null
}
