import type { Scope } from '@voortent/database'
import { keepFile } from '@voortent/domain/files'
import { lockToWrite } from '../items/lock-item.ts'
import { addFile, type LibraryFileId, requireRoom } from './add-file.ts'
import type { UploadInput } from './contract.ts'
import { getUpload } from './hear-upload.ts'
import type { Uploads } from './uploads.ts'

/**
 * All of a file is there: it becomes one of its item's. What it is, its content says.
 * @throws `library-files.no-such-upload`, `files.kind-not-kept`, and what `attachFile` refuses
 */
export async function finishUpload(
  scope: Scope,
  uploads: Uploads,
  input: UploadInput,
): Promise<{ id: LibraryFileId }> {
  const { tx, tenantId } = scope
  const { id, itemId, name, bytes } = await getUpload(scope, input)
  const item = await lockToWrite(scope, itemId)
  await requireRoom(scope, itemId)
  const mediaType = await uploads.typeOf(id)
  await tx.libraryUpload.deleteMany({ where: { tenantId, id } })
  const about = { id, name, mediaType, size: bytes, consortium: null, item: itemId }
  const { key } = await keepFile(scope, about)
  const added = await addFile(scope, item, id)
  await uploads.settle(id, key, mediaType)
  return added
}
