import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'

export type ItemInCollections = {
  /** Collections of one's own, in which it can be saved. */
  own: { id: string; title: string; saved: boolean }[]
  /** Published syntheses that rest on it; `cited` where their text names it. */
  syntheses: { id: string; title: string; cited: boolean }[]
  /** Collections that hold it. */
  collections: { id: string; title: string }[]
}

/** Where an item is gathered and cited, as far as who asks may see. */
export async function collectionsOfItem(
  { tx, tenantId }: Scope,
  { item }: ItemInput,
): Promise<ItemInCollections> {
  const [found] = await tx.$queryRaw<ItemInCollections[]>`
    SELECT
      coalesce((SELECT json_agg(json_build_object('id', k.id, 'title', k.title,
          'saved', EXISTS (SELECT FROM collection_entry e WHERE e.tenant_id = k.tenant_id
            AND e.collection_id = k.id AND e.item_id = ${item}::uuid))
          ORDER BY k.changed_at DESC, k.id)
        FROM library_collection k WHERE k.tenant_id = ${tenantId}::uuid AND k.removed_at IS NULL
          AND (k.makers && (SELECT my_voices())
            OR k.consortium_id = ANY ((SELECT my_consortia())::uuid[]))), '[]') AS own,
      coalesce((SELECT json_agg(json_build_object('id', k.id, 'title', k.title)
          ORDER BY k.changed_at DESC, k.id)
        FROM collection_entry e
        JOIN library_collection k ON (k.tenant_id, k.id) = (e.tenant_id, e.collection_id)
        WHERE e.tenant_id = ${tenantId}::uuid AND e.item_id = ${item}::uuid
          AND k.removed_at IS NULL), '[]') AS collections,
      coalesce((SELECT json_agg(json_build_object('id', i.id, 'title', i.title, 'cited', s.cited)
          ORDER BY i.available_on DESC, i.id)
        FROM synthesis_source s
        JOIN synthesis_edition n ON (n.tenant_id, n.id) = (s.tenant_id, s.edition_id)
        JOIN library_item i ON (i.tenant_id, i.id) = (n.tenant_id, n.item_id)
        WHERE s.tenant_id = ${tenantId}::uuid AND s.item_id = ${item}::uuid
          AND i.status IN ('published', 'revised')
          AND n.number = (SELECT max(m.number) FROM synthesis_edition m
            WHERE m.tenant_id = n.tenant_id AND m.item_id = n.item_id)), '[]') AS syntheses`
  return found ?? { own: [], syntheses: [], collections: [] }
}
