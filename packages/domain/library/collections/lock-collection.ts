import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { canAdd } from '../permissions.ts'
import type { CollectionVisibility } from './contract.ts'
import { restorableSince } from './restorable-since.ts'

export type CollectionId = Id<'collection'>
export type LockedCollection = {
  id: CollectionId
  title: string
  purpose: string
  visibility: CollectionVisibility
  consortiumId: string | null
  makers: string[]
  documentId: string | null
  lastNumber: number
  gaps: string
  gapsQuestionId: string | null
  removedAt: Date | null
  mine: boolean
}

/**
 * A collection that nobody else changes meanwhile, for who makes it.
 * @param removed true for one that may have been removed
 * @throws `collections.no-such-collection`, `collections.makers-only`, `collections.is-removed`
 */
export async function lockCollection(
  scope: Scope,
  id: string,
  { removed = false } = {},
): Promise<LockedCollection> {
  const { tx, tenantId, actor, now } = scope
  const [found] = await tx.$queryRaw<LockedCollection[]>`
    SELECT id, title, purpose, visibility, consortium_id AS "consortiumId", makers,
      document_id AS "documentId", last_number AS "lastNumber", gaps,
      gaps_question_id AS "gapsQuestionId", removed_at AS "removedAt",
      makers && (SELECT my_voices())
        OR coalesce(consortium_id = ANY ((SELECT my_consortia())::uuid[]), false) AS mine
    FROM library_collection WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid
      AND (removed_at IS NULL OR removed_at >= ${restorableSince(now)})
    FOR UPDATE`
  if (!found) throw new DomainError('not-found', 'collections.no-such-collection')
  if (!found.mine || !canAdd(actor)) throw new DomainError('forbidden', 'collections.makers-only')
  if (found.removedAt && !removed) throw new DomainError('conflict', 'collections.is-removed')
  return found
}
