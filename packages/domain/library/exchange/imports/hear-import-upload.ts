import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { UploadInput } from '../../files/contract.ts'
import { requireMember } from './find-import.ts'

/** A piece comes in of what this person announced. @throws `library-files.no-such-upload`, `library.members-only` */
export async function hearImportUpload(scope: Scope, input: UploadInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id } = await getImportUpload(scope, input)
  await tx.libraryImport.updateMany({ where: { tenantId, id }, data: { heardAt: now } })
}

/** What was announced and is on its way. @throws `library-files.no-such-upload` for anybody else */
export async function getImportUpload(
  scope: Scope,
  { upload: id }: UploadInput,
): Promise<{ id: string; fileName: string; bytes: number }> {
  const { tx, tenantId } = scope
  const requestedBy = requireMember(scope)
  const found = await tx.libraryImport.findFirst({
    where: { tenantId, id, requestedBy, state: 'coming' },
    select: { id: true, fileName: true, bytes: true },
  })
  if (!found) throw new DomainError('not-found', 'library-files.no-such-upload', { field: 'file' })
  return { ...found, bytes: found.bytes ?? 0 }
}
