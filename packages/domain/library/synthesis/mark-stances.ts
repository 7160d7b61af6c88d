import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { lockCollection } from '../collections/lock-collection.ts'
import { touchCollection } from '../collections/record-collection.ts'
import type { MarkStancesInput } from './contract.ts'

/**
 * Marks what items say of one finding; what is not named stays as it was.
 * @throws `collections.no-such-finding`, `collections.no-such-entry`
 */
export async function markStances(scope: Scope, input: MarkStancesInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { collection, finding: findingId, stances } = input
  await lockCollection(scope, collection)
  const where = { tenantId, collectionId: collection }
  if ((await tx.synthesisFinding.count({ where: { ...where, id: findingId } })) === 0)
    throw new DomainError('not-found', 'collections.no-such-finding')
  const named = [...new Set(stances.map(({ entry }) => entry))]
  if ((await tx.collectionEntry.count({ where: { ...where, id: { in: named } } })) < named.length)
    throw new DomainError('not-found', 'collections.no-such-entry')
  await tx.synthesisStance.deleteMany({ where: { tenantId, findingId, entryId: { in: named } } })
  const marked = { markedAt: now, markedBy: actor.personId }
  await tx.synthesisStance.createMany({
    data: stances.flatMap(({ entry: entryId, stance, note }) =>
      stance === '' ? [] : [{ tenantId, id: newId(), entryId, findingId, stance, note, ...marked }],
    ),
    skipDuplicates: true,
  })
  await touchCollection(scope, collection)
}
