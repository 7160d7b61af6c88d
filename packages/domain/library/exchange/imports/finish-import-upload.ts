import type { Scope } from '@voortent/database'
import { keepFile } from '@voortent/domain/files'
import { newId } from '@voortent/kernel'
import type { UploadInput } from '../../files/contract.ts'
import type { Uploads } from '../../files/uploads.ts'
import { askToRead } from './ask-to-read.ts'
import { getImportUpload } from './hear-import-upload.ts'

/** Nobody knows yet what it is: the worker reads that in its content. */
const mediaType = 'application/octet-stream'

/** All of it is there, for the worker to read. @throws `library-files.no-such-upload` */
export async function finishImportUpload(
  scope: Scope,
  uploads: Pick<Uploads, 'settle'>,
  input: UploadInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id, fileName: name, bytes: size } = await getImportUpload(scope, input)
  const storedFileId = newId<'file'>()
  const about = { id: storedFileId, name, mediaType, size, consortium: null }
  const { key } = await keepFile(scope, about)
  await tx.libraryImport.updateMany({
    where: { tenantId, id },
    data: { state: 'queued', storedFileId },
  })
  await askToRead(scope, id)
  await uploads.settle(id, key, mediaType)
}
