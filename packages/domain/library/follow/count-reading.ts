import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'
import { isMine } from '../items/item-columns.ts'

/**
 * Counts that an item that is out was read, or that one of its files was taken along: per month, of nobody
 * in particular. Whose item it is does not count.
 */
export async function countReading(
  { tx, tenantId, now }: Scope,
  { item }: ItemInput,
  what: 'read' | 'download' = 'read',
): Promise<void> {
  const [read, download] = what === 'read' ? [1, 0] : [0, 1]
  await tx.$executeRaw`
    INSERT INTO library_reading AS counted (tenant_id, id, item_id, month, reads, downloads)
    SELECT i.tenant_id, ${newId()}::uuid, i.id,
      date_trunc('month', ${now}::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date,
      ${read}::int, ${download}::int
    FROM library_item i
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item}::uuid
      AND i.status IN ('published', 'revised', 'withdrawn')
      AND NOT ${isMine}
    ON CONFLICT (tenant_id, item_id, month) DO UPDATE
      SET reads = counted.reads + excluded.reads, downloads = counted.downloads + excluded.downloads`
}
