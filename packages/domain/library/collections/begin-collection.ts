import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { canAdd } from '../permissions.ts'
import type { BeginCollectionInput } from './contract.ts'
import type { CollectionId } from './lock-collection.ts'
import { makersOf } from './makers-of.ts'
import { recordCollection } from './record-collection.ts'

/**
 * Begins a collection; it is its makers' own until they share it (R-45).
 * @throws `collections.members-only`, and as `makersOf`
 */
export async function beginCollection(
  scope: Scope,
  input: BeginCollectionInput,
): Promise<{ id: CollectionId }> {
  const { tx, tenantId, actor, now } = scope
  const { title, purpose, visibility, consortium } = input
  if (!actor.membershipId || !canAdd(actor))
    throw new DomainError('forbidden', 'collections.members-only')
  const makers = await makersOf(scope, input, [actor.membershipId])
  const id = newId<'collection'>()
  await tx.libraryCollection.createMany({
    data: {
      tenantId,
      id,
      title,
      purpose,
      visibility,
      consortiumId: consortium,
      makers,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
  })
  await recordCollection(scope, 'collection.begun', { id, title })
  return { id }
}
