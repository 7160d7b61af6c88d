import type { Scope } from '@voortent/database'
import { safeName } from '@voortent/domain/files'
import { DomainError } from '@voortent/kernel'
import { lockToWrite } from '../items/lock-item.ts'
import { requireRoom } from './add-file.ts'
import type { BeginUploadInput } from './contract.ts'

/** Files that one person has on their way at the same time. */
const mostAtOnce = 10

/**
 * Announces a file that comes in pieces, for whose item it is.
 * @throws `library.writers-only`, `library.is-withdrawn`, `library-files.too-many`,
 * `library-files.too-many-on-their-way`
 */
export async function beginUpload(scope: Scope, input: BeginUploadInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { upload: id, item, name, bytes } = input
  await lockToWrite(scope, item)
  await requireRoom(scope, item)
  const startedBy = actor.personId
  const going = await tx.libraryUpload.count({ where: { tenantId, startedBy } })
  if (going >= mostAtOnce)
    throw new DomainError('too-many', 'library-files.too-many-on-their-way', { field: 'file' })
  await tx.libraryUpload.createMany({
    data: {
      tenantId,
      id,
      itemId: item,
      name: safeName(name),
      bytes,
      startedAt: now,
      startedBy,
      heardAt: now,
    },
  })
}
