import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import type { Snapshot } from './snapshot-of.ts'

export type ProposedSynthesis = Snapshot & { collectionId: string }

/** The next edition of a synthesis that is read first, with the sources that who asks may see. */
export async function findProposed(
  { tx, tenantId }: Scope,
  { item }: ItemInput,
): Promise<ProposedSynthesis | null> {
  const [found] = await tx.$queryRaw<ProposedSynthesis[]>`
    SELECT p.collection_id AS "collectionId", p.content, p.findings, p.gaps,
      coalesce((SELECT json_agg(json_build_object('number', s.number, 'cited', s.cited,
          'note', s.note, 'stances', s.stances,
          'item', json_build_object('id', i.id, 'title', i.title)) ORDER BY s.position, s.number)
        FROM library_proposal_source s
        JOIN library_item i ON (i.tenant_id, i.id) = (s.tenant_id, s.item_id)
        WHERE s.tenant_id = p.tenant_id AND s.proposal_id = p.id), '[]') AS sources
    FROM library_proposal p
    WHERE p.tenant_id = ${tenantId}::uuid AND p.id = ${item}::uuid AND p.collection_id IS NOT NULL`
  return found ?? null
}
