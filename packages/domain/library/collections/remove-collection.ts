import type { Scope } from '@voortent/database'
import type { CollectionInput } from './contract.ts'
import { lockCollection } from './lock-collection.ts'
import { recordCollection } from './record-collection.ts'

/**
 * Removes a collection, by who makes it: from now on nobody else sees it, and nobody changes it. What was
 * published of it stays an item.
 * @throws `collections.no-such-collection`, `collections.makers-only`, `collections.is-removed`
 */
export async function removeCollection(scope: Scope, input: CollectionInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const collection = await lockCollection(scope, input.collection)
  await tx.libraryCollection.updateMany({
    where: { tenantId, id: collection.id },
    data: { removedAt: now, removedBy: actor.personId },
  })
  await recordCollection(scope, 'collection.removed', collection)
}

/** Brings a removed collection back as it was, for whom it was. */
export async function restoreCollection(scope: Scope, input: CollectionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const collection = await lockCollection(scope, input.collection, { removed: true })
  if (!collection.removedAt) return
  await tx.libraryCollection.updateMany({
    where: { tenantId, id: collection.id },
    data: { removedAt: null, removedBy: null, changedAt: now },
  })
  await recordCollection(scope, 'collection.restored', collection)
}
