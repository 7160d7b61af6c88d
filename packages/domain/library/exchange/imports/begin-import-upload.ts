import type { Scope } from '@voortent/database'
import { safeName } from '@voortent/domain/files'
import { DomainError } from '@voortent/kernel'
import type { BeginImportUploadInput } from './contract.ts'
import { requireMember } from './find-import.ts'

/** Of one person at the same time. */
const mostAtOnce = 3

/**
 * Announces references with their files that come in pieces.
 * @throws `library.members-only`, `library-files.too-many-on-their-way`
 */
export async function beginImportUpload(
  scope: Scope,
  { upload: id, name, bytes }: BeginImportUploadInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const requestedBy = requireMember(scope)
  const going = await tx.libraryImport.count({ where: { tenantId, requestedBy, state: 'coming' } })
  if (going >= mostAtOnce)
    throw new DomainError('too-many', 'library-files.too-many-on-their-way', { field: 'file' })
  const fileName = safeName(name)
  const when = { requestedAt: now, heardAt: now }
  await tx.libraryImport.create({
    data: { tenantId, id, fileName, bytes, state: 'coming', requestedBy, ...when },
    select: { id: true },
  })
}
