import type { Scope } from '@voortent/database'
import { countReading } from './count-reading.ts'

/** Counts that a file of an item was taken along, as `countReading` does; one that is not there counts nothing. */
export async function countDownload(scope: Scope, { file }: { file: string }): Promise<void> {
  const { tx, tenantId } = scope
  const found = await tx.libraryFile.findUnique({
    where: { tenantId_id: { tenantId, id: file } },
    select: { itemId: true },
  })
  if (found) await countReading(scope, { item: found.itemId }, 'download')
}
