import type { Prisma, Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { LibraryEvent } from '../events.ts'

type About = {
  id: string
  title: string
  visibility: string
  consortiumId: string | null
}

/** Announces what was done with an item; what is a consortium's alone stays in it. */
export async function recordItem(scope: Scope, type: LibraryEvent, item: About): Promise<void> {
  const { id: subjectId, title, visibility, consortiumId } = item
  await scope.record({
    type,
    subjectType: 'library-item',
    subjectId,
    payload: { title },
    ...(visibility === 'consortium' && consortiumId && { consortiumId }),
  })
}

/** Keeps what was done with an item, and how its facts are from then on. */
export async function reviseItem(
  { tx, tenantId, actor, now }: Scope,
  itemId: string,
  revision: { act: string; fields?: string[]; reason?: string; facts?: Prisma.InputJsonObject },
): Promise<void> {
  await tx.libraryRevision.createMany({
    data: { tenantId, id: newId(), itemId, at: now, by: actor.personId, ...revision },
  })
}
