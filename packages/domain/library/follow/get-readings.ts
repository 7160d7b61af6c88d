import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { isMine } from '../items/item-columns.ts'

type Reading = { month: string; reads: number; downloads: number }

/** How often an item was read in its last twelve months, for whose item it is; null for others. */
export async function getReadings(
  { tx, tenantId, now }: Scope,
  { item }: ItemInput,
): Promise<Reading[] | null> {
  const [found] = await tx.$queryRaw<{ mine: boolean; months: Reading[] }[]>`
    SELECT ${isMine} AS mine,
      coalesce((SELECT json_agg(json_build_object('month', r.month, 'reads', r.reads,
          'downloads', r.downloads) ORDER BY r.month)
        FROM library_reading r WHERE r.tenant_id = i.tenant_id AND r.item_id = i.id
          AND r.month > ${now}::timestamptz - interval '12 months'), '[]') AS months
    FROM library_item i WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item}::uuid`
  return found?.mine ? found.months : null
}
