import type { Scope } from '@voortent/database'
import { canAdd } from '../permissions.ts'
import type { CollectionVisibility } from './contract.ts'
import { restorableSince, restorableUntil } from './restorable-since.ts'

export type CollectionRow = {
  id: string
  title: string
  purpose: string
  visibility: CollectionVisibility
  changedAt: Date
  /** Items in it that who asks may see. */
  items: number
  /** Whether a text is written in it. */
  text: boolean
  mine: boolean
}

/** Collections that somebody sees, their own first, then last changed first; and which of theirs they can bring back. */
export async function listCollections({ tx, tenantId, actor, now }: Scope): Promise<{
  items: CollectionRow[]
  removed: { id: string; title: string; until: Date }[]
  may: { begin: boolean }
}> {
  const items = await tx.$queryRaw<CollectionRow[]>`
    SELECT k.id, k.title, k.purpose, k.visibility, k.changed_at AS "changedAt",
      k.document_id IS NOT NULL AS text, k.makers && (SELECT my_voices())
        OR coalesce(k.consortium_id = ANY ((SELECT my_consortia())::uuid[]), false) AS mine,
      (SELECT count(*)::int FROM collection_entry e
        WHERE e.tenant_id = k.tenant_id AND e.collection_id = k.id) AS items
    FROM library_collection k WHERE k.tenant_id = ${tenantId}::uuid AND k.removed_at IS NULL
    ORDER BY mine DESC, k.changed_at DESC, k.id LIMIT 200`
  const removed = await tx.libraryCollection.findMany({
    where: { tenantId, removedAt: { gte: restorableSince(now) } },
    select: { id: true, title: true, removedAt: true },
    orderBy: { removedAt: 'desc' },
    take: 50,
  })
  return {
    items,
    removed: removed.flatMap(({ removedAt, ...one }) =>
      removedAt ? [{ ...one, until: restorableUntil(removedAt) }] : [],
    ),
    may: { begin: actor.membershipId !== null && canAdd(actor) },
  }
}
