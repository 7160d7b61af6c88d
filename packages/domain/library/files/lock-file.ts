import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type LockedItem, lockToWrite } from '../items/lock-item.ts'
import type { FileInput } from './contract.ts'

/**
 * A file and its item, for whose item it is.
 * @throws `library-files.no-such-file`, `library.writers-only`, `library.is-withdrawn`
 */
export async function lockFile(
  scope: Scope,
  { file: id }: FileInput,
): Promise<{
  item: LockedItem
  file: { id: string; name: string; mediaType: string; storedFileId: string }
}> {
  const { tx, tenantId } = scope
  const file = await tx.libraryFile.findFirst({
    where: { tenantId, id },
    select: { id: true, itemId: true, name: true, mediaType: true, storedFileId: true },
  })
  if (!file) throw new DomainError('not-found', 'library-files.no-such-file')
  return { item: await lockToWrite(scope, file.itemId), file }
}
