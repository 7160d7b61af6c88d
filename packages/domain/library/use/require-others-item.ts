import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type LockedItem, lockItem } from '../items/lock-item.ts'

/** An item that is out. @throws `library.not-out` */
export async function requireItemOut(scope: Scope, id: string): Promise<LockedItem> {
  const item = await lockItem(scope, id)
  if (item.status !== 'published' && item.status !== 'revised')
    throw new DomainError('conflict', 'library.not-out')
  return item
}

/** One that is out, and that another organisation made. @throws `library.not-out`, `library.own-item` */
export async function requireOthersItem(
  scope: Scope,
  id: string,
  organisationId: string,
): Promise<LockedItem> {
  const { tx, tenantId } = scope
  const item = await requireItemOut(scope, id)
  const own = await tx.libraryAuthor.count({ where: { tenantId, itemId: id, organisationId } })
  if (own > 0) throw new DomainError('conflict', 'library.own-item')
  return item
}
