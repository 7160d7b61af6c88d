import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { askToRead } from './ask-to-read.ts'
import type { RequestLibraryImportInput } from './contract.ts'
import { requireMember } from './find-import.ts'

/**
 * Hands in a file with references, for the worker to read. Nothing of it is an item until somebody saw
 * what was read; after a week it is gone.
 * @throws `library.members-only`
 */
export async function requestLibraryImport(
  scope: Scope,
  { fileName, file }: RequestLibraryImportInput,
): Promise<{ id: string }> {
  const { tx, tenantId, now } = scope
  const requestedBy = requireMember(scope)
  const id = newId<'library-import'>()
  await tx.libraryImport.create({
    data: { tenantId, id, fileName, file, requestedBy, requestedAt: now },
    select: { id: true },
  })
  await askToRead(scope, id)
  return { id }
}
