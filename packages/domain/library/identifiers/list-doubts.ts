import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { isMine } from '../items/item-columns.ts'
import type { Identifier } from './identifiers-to-check.ts'

/** What a registry does not know of all that an item names now; for anybody but whose item it is, nothing. */
export async function listDoubts(
  { tx, tenantId }: Scope,
  { item: id }: ItemInput,
): Promise<Identifier[]> {
  return tx.$queryRaw<Identifier[]>`
    SELECT k.scheme, k.value FROM library_identifier k
    JOIN library_item i ON (i.tenant_id, i.id) = (k.tenant_id, k.item_id)
    WHERE k.tenant_id = ${tenantId}::uuid AND k.item_id = ${id}::uuid AND NOT k.exists
      AND ${isMine}
      AND (k.value IN (i.doi, i.handle) OR EXISTS (
        SELECT FROM library_author a WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
          AND k.value IN (a.orcid, a.ror)))
    ORDER BY k.scheme, k.value`
}
