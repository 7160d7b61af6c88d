import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { canAdd } from '../permissions.ts'
import type { CollectionVisibility } from './contract.ts'

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
  mine: boolean
}

/**
 * A collection that nobody else changes meanwhile, for who makes it.
 * @throws `collections.no-such-collection`, `collections.makers-only`
 */
export async function lockCollection(scope: Scope, id: string): Promise<LockedCollection> {
  const { tx, tenantId, actor } = scope
  const [found] = await tx.$queryRaw<LockedCollection[]>`
    SELECT id, title, purpose, visibility, consortium_id AS "consortiumId", makers,
      document_id AS "documentId", last_number AS "lastNumber", gaps,
      gaps_question_id AS "gapsQuestionId",
      makers && (SELECT my_voices())
        OR coalesce(consortium_id = ANY ((SELECT my_consortia())::uuid[]), false) AS mine
    FROM library_collection WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid
    FOR UPDATE`
  if (!found) throw new DomainError('not-found', 'collections.no-such-collection')
  if (!found.mine || !canAdd(actor)) throw new DomainError('forbidden', 'collections.makers-only')
  return found
}
