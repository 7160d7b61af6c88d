import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { lockToWrite } from '../items/lock-item.ts'
import type { UploadInput } from './contract.ts'

/**
 * A piece comes in, of a file that this person announced and may still add: whoever left meanwhile adds
 * nothing any more.
 * @throws `library-files.no-such-upload`, `library.writers-only`, `library.is-withdrawn`
 */
export async function hearUpload(scope: Scope, input: UploadInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, itemId } = await getUpload(scope, input)
  await lockToWrite(scope, itemId)
  await tx.libraryUpload.updateMany({ where: { tenantId, id }, data: { heardAt: now } })
}

/** What was announced. @throws `library-files.no-such-upload` for anybody else */
export async function getUpload({ tx, tenantId, actor }: Scope, { upload: id }: UploadInput) {
  const found = await tx.libraryUpload.findFirst({
    where: { tenantId, id, startedBy: actor.personId ?? '' },
    select: { id: true, itemId: true, name: true, bytes: true },
  })
  if (!found || !actor.personId)
    throw new DomainError('not-found', 'library-files.no-such-upload', { field: 'file' })
  return found
}
