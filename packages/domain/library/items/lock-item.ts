import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ItemStatus, Visibility } from '../contract.ts'
import { canWrite } from '../permissions.ts'
import { isMine, isNamed } from './item-columns.ts'

export type LibraryItemId = Id<'libraryItem'>
export type LockedItem = {
  id: LibraryItemId
  title: string
  status: ItemStatus
  visibility: Visibility
  consortiumId: string | null
  /** Its live text, where it has one. */
  documentId: string | null
  changedAt: Date
  /** True while the first day on which others see it is still to come. */
  embargoed: boolean
  mine: boolean
  /** True for who is named as its author, or speaks for an organisation that is. */
  named: boolean
}

/** An item that nobody else changes meanwhile. @throws `library.no-such-item` */
export async function lockItem({ tx, tenantId }: Scope, id: string): Promise<LockedItem> {
  const [item] = await tx.$queryRaw<LockedItem[]>`
    SELECT i.id, i.title, i.status, i.visibility, i.consortium_id AS "consortiumId",
           i.document_id AS "documentId", i.changed_at AS "changedAt",
           NOT is_out('published', i.embargo_until) AS embargoed, ${isMine} AS mine, ${isNamed} AS named
    FROM library_item i WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${id}::uuid
    FOR UPDATE OF i`
  if (!item) throw new DomainError('not-found', 'library.no-such-item')
  return item
}

/**
 * The same for whose item it is, as long as it was not withdrawn.
 * @throws `library.writers-only`, `library.is-withdrawn`
 */
export async function lockToWrite(scope: Scope, id: string): Promise<LockedItem> {
  const item = await lockItem(scope, id)
  if (!canWrite(scope.actor, item.mine)) throw new DomainError('forbidden', 'library.writers-only')
  if (item.status === 'withdrawn') throw new DomainError('conflict', 'library.is-withdrawn')
  return item
}
