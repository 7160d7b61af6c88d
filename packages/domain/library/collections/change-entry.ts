import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { EntryInput, MoveEntryInput, NoteEntryInput } from './contract.ts'
import { lockCollection } from './lock-collection.ts'
import { touchCollection } from './record-collection.ts'

/** Says why an item is in a collection. @throws `collections.no-such-entry` */
export async function noteEntry(scope: Scope, input: NoteEntryInput): Promise<void> {
  const { tx, tenantId } = scope
  const { collection, entry, note } = input
  await lockCollection(scope, collection)
  const { count } = await tx.collectionEntry.updateMany({
    where: { tenantId, id: entry, collectionId: collection },
    data: { note },
  })
  if (count === 0) throw new DomainError('not-found', 'collections.no-such-entry')
  await touchCollection(scope, collection)
}

/** Lets an item change places with the one before or after it; at the end it stays where it is. */
export async function moveEntry(scope: Scope, input: MoveEntryInput): Promise<void> {
  const { tx, tenantId } = scope
  const { collection, entry, to } = input
  await lockCollection(scope, collection)
  const entries = await tx.collectionEntry.findMany({
    where: { tenantId, collectionId: collection },
    orderBy: [{ position: 'asc' }, { number: 'asc' }],
    select: { id: true, position: true },
  })
  const place = entries.findIndex(({ id }) => id === entry)
  const [moved, other] = [entries[place], entries[place + (to === 'up' ? -1 : 1)]]
  if (!moved) throw new DomainError('not-found', 'collections.no-such-entry')
  if (!other) return
  const put = (id: string, position: number) =>
    tx.collectionEntry.updateMany({ where: { tenantId, id }, data: { position } })
  await put(moved.id, other.position)
  await put(other.id, moved.position)
  await touchCollection(scope, collection)
}

/** Takes an item out, with what was marked of it; its number is not given again. */
export async function removeEntry(scope: Scope, { collection, entry }: EntryInput): Promise<void> {
  const { tx, tenantId } = scope
  await lockCollection(scope, collection)
  await tx.synthesisStance.deleteMany({
    where: { tenantId, entryId: entry, entry: { collectionId: collection } },
  })
  const { count } = await tx.collectionEntry.deleteMany({
    where: { tenantId, id: entry, collectionId: collection },
  })
  if (count === 0) throw new DomainError('not-found', 'collections.no-such-entry')
  await touchCollection(scope, collection)
}
