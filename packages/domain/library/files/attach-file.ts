import type { Scope } from '@voortent/database'
import { type Files, putFile } from '@voortent/domain/files'
import { lockToWrite } from '../items/lock-item.ts'
import { addFile, type LibraryFileId, requireRoom } from './add-file.ts'
import type { AttachFileInput } from './contract.ts'

/**
 * Adds a file to an item, for whose item it is; it is read by others once the worker has looked at it.
 * @throws `library.writers-only`, `library.is-withdrawn`, `library-files.too-many`, and what `takeIn` refuses
 */
export async function attachFile(
  scope: Scope,
  files: Files,
  { item: id, name, content }: AttachFileInput,
): Promise<{ id: LibraryFileId }> {
  const item = await lockToWrite(scope, id)
  await requireRoom(scope, id)
  const about = { name, content, kinds: 'library' as const, consortium: null, item: id }
  const stored = await putFile(scope, files, about)
  return addFile(scope, item, stored.id)
}
