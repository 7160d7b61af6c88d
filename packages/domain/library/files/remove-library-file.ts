import type { Scope } from '@voortent/database'
import { removeFile } from '@voortent/domain/files'
import { fileChanged } from './add-file.ts'
import type { FileInput } from './contract.ts'
import { lockFile } from './lock-file.ts'

/** Takes a file from its item, with what was found in it; its bytes go a day later. */
export async function removeLibraryFile(scope: Scope, input: FileInput): Promise<void> {
  const { tx, tenantId } = scope
  const { item, file } = await lockFile(scope, input)
  await tx.libraryFile.deleteMany({ where: { tenantId, id: file.id } })
  await removeFile(scope, file.storedFileId)
  await fileChanged(scope, item, { act: 'file-removed', name: file.name })
}
