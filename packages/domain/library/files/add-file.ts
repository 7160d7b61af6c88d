import { postErrand, type Scope } from '@voortent/database'
import { DomainError, type Id, newId } from '@voortent/kernel'
import type { LockedItem } from '../items/lock-item.ts'
import { recordItem, reviseItem } from '../items/record-item.ts'
import { readFileErrand } from './begin-reading.ts'
import { mostFiles } from './contract.ts'

export type LibraryFileId = Id<'libraryFile'>

/** @throws `library-files.too-many` */
export async function requireRoom({ tx, tenantId }: Scope, itemId: string): Promise<void> {
  const there = await tx.libraryFile.count({ where: { tenantId, itemId } })
  if (there >= mostFiles)
    throw new DomainError('invalid', 'library-files.too-many', { field: 'file' })
}

/** Puts a stored file last among those of its item, and asks the worker to look at it. */
export async function addFile(
  scope: Scope,
  item: LockedItem,
  storedFileId: string,
): Promise<{ id: LibraryFileId }> {
  const { tx, tenantId, actor, now } = scope
  const { name, mediaType, size } = await tx.storedFile.findFirstOrThrow({
    where: { tenantId, id: storedFileId },
    select: { name: true, mediaType: true, size: true },
  })
  const last = await tx.libraryFile.aggregate({
    where: { tenantId, itemId: item.id },
    _max: { position: true },
  })
  const id = newId<'libraryFile'>()
  await tx.libraryFile.createMany({
    data: {
      tenantId,
      id,
      itemId: item.id,
      storedFileId,
      name,
      mediaType,
      bytes: size,
      position: (last._max.position ?? 0) + 1,
      addedAt: now,
      addedBy: actor.personId,
    },
  })
  await postErrand(scope, { job: readFileErrand, subjectId: id })
  await fileChanged(scope, item, { act: 'file-added', name })
  return { id }
}

/** Keeps that the files of an item changed; once it is out it is then a revised one. */
export async function fileChanged(
  scope: Scope,
  item: LockedItem,
  { act, name }: { act: 'file-added' | 'file-removed' | 'file-described'; name: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const out = item.status !== 'draft'
  await tx.libraryItem.updateMany({
    where: { tenantId, id: item.id },
    data: { changedAt: now, ...(out && { status: 'revised' }) },
  })
  await reviseItem(scope, item.id, { act, reason: name })
  if (out && act === 'file-added') await recordItem(scope, 'library-item.revised', item)
}
