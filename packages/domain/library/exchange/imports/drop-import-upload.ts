import type { Scope } from '@voortent/database'
import type { UploadInput } from '../../files/contract.ts'
import type { Uploads } from '../../files/uploads.ts'
import { getImportUpload } from './hear-import-upload.ts'

/** Who announced it thinks better of it. @throws `library-files.no-such-upload` */
export async function dropImportUpload(
  scope: Scope,
  uploads: Pick<Uploads, 'discard'>,
  input: UploadInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id } = await getImportUpload(scope, input)
  await tx.libraryImport.deleteMany({ where: { tenantId, id } })
  await uploads.discard(id)
}
