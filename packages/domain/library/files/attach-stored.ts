import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { lockToWrite } from '../items/lock-item.ts'
import { addFile, requireRoom } from './add-file.ts'

/**
 * Adds a file to an item that lies on the shelf and is nobody's yet.
 * @throws `library.writers-only`, `library.is-withdrawn`, `library-files.too-many`, `library-exchange.import-changed`
 */
export async function attachStored(
  scope: Scope,
  { item: id, file }: { item: string; file: string },
): Promise<void> {
  const { tx, tenantId, actor } = scope
  const item = await lockToWrite(scope, id)
  await requireRoom(scope, id)
  const { count } = await tx.storedFile.updateMany({
    where: { tenantId, id: file, itemId: null, removedAt: null },
    data: { itemId: id, storedBy: actor.personId },
  })
  if (count !== 1) throw new DomainError('conflict', 'library-exchange.import-changed')
  await addFile(scope, item, file)
}
