import type { Scope } from '@voortent/database'
import type { UploadInput } from './contract.ts'
import { getUpload } from './hear-upload.ts'
import type { Uploads } from './uploads.ts'

/** Who announced a file thinks better of it. @throws `library-files.no-such-upload` */
export async function dropUpload(
  scope: Scope,
  uploads: Pick<Uploads, 'discard'>,
  input: UploadInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id } = await getUpload(scope, input)
  await tx.libraryUpload.deleteMany({ where: { tenantId, id } })
  await uploads.discard(id)
}
