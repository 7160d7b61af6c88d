import type { Scope } from '@voortent/database'
import type { LibraryEvent } from '../events.ts'

/** Announces what was done with a collection; who does not see it does not hear of it. */
export async function recordCollection(
  scope: Scope,
  type: LibraryEvent,
  { id, title }: { id: string; title: string },
): Promise<void> {
  await scope.record({ type, subjectType: 'collection', subjectId: id, payload: { title } })
}

/** Marks that a collection changed. */
export async function touchCollection({ tx, tenantId, now }: Scope, id: string): Promise<void> {
  await tx.libraryCollection.updateMany({ where: { tenantId, id }, data: { changedAt: now } })
}
