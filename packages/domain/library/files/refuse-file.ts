import type { Scope } from '@voortent/database'
import { removeFile } from '@voortent/domain/files'
import type { FileRefusal } from './contract.ts'

/** A file that nobody is to read: its makers see why, and its bytes and words go. */
export async function refuseFile(
  scope: Scope,
  fileId: string,
  refusal: FileRefusal,
): Promise<void> {
  const { tx, tenantId } = scope
  const [file] = await tx.libraryFile.updateManyAndReturn({
    where: { tenantId, id: fileId, state: { not: 'ready' } },
    data: { state: 'refused', refusal },
    select: { storedFileId: true },
  })
  if (!file) return
  await tx.libraryPassage.deleteMany({ where: { tenantId, fileId } })
  await removeFile(scope, file.storedFileId)
}
