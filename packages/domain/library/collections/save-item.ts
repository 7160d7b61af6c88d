import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { beginCollection } from './begin-collection.ts'
import { beginCollectionInput, type SaveItemInput } from './contract.ts'
import { type CollectionId, lockCollection } from './lock-collection.ts'
import { recordCollection } from './record-collection.ts'

/**
 * Puts an item into a collection, a new one if need be, under a number that stays its own; one that is in
 * it already gets the note.
 * @throws `library.no-such-item`, `collections.no-such-collection`, `collections.makers-only`
 */
export async function saveItem(
  scope: Scope,
  input: SaveItemInput,
): Promise<{ collection: CollectionId }> {
  const { tx, tenantId, actor, now } = scope
  const { item: itemId, note, title } = input
  if ((await tx.libraryItem.count({ where: { tenantId, id: itemId } })) === 0)
    throw new DomainError('not-found', 'library.no-such-item')
  const id =
    input.collection ?? (await beginCollection(scope, beginCollectionInput.parse({ title }))).id
  const collection = await lockCollection(scope, id)
  const kept = await tx.collectionEntry.updateMany({
    where: { tenantId, collectionId: id, itemId },
    data: { note },
  })
  if (kept.count > 0) return { collection: collection.id }
  const number = collection.lastNumber + 1
  await tx.collectionEntry.createMany({
    data: {
      tenantId,
      id: newId(),
      collectionId: id,
      itemId,
      number,
      position: number,
      note,
      addedAt: now,
      addedBy: actor.personId,
    },
  })
  await tx.libraryCollection.updateMany({
    where: { tenantId, id },
    data: { lastNumber: number, changedAt: now },
  })
  await recordCollection(scope, 'collection.item-saved', collection)
  return { collection: collection.id }
}
