import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ItemStatus, Visibility } from '../contract.ts'
import { canWrite } from '../permissions.ts'

export type LibraryItemId = Id<'libraryItem'>
export type LockedItem = {
  id: LibraryItemId
  title: string
  status: ItemStatus
  visibility: Visibility
  consortiumId: string | null
  mine: boolean
}

/** An item that nobody else changes meanwhile. @throws `library.no-such-item` */
export async function lockItem({ tx, tenantId }: Scope, id: string): Promise<LockedItem> {
  const [item] = await tx.$queryRaw<LockedItem[]>`
    SELECT id, title, status, visibility, consortium_id AS "consortiumId",
           CASE WHEN consortium_id IS NULL THEN writers && (SELECT my_voices())
             ELSE consortium_id = ANY ((SELECT my_consortia())::uuid[]) END AS mine
    FROM library_item WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid
    FOR UPDATE`
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
