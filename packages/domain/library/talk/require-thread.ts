import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type LockedItem, lockItem } from '../items/lock-item.ts'
import { canAdd } from '../permissions.ts'
import type { ThreadKind } from './contract.ts'

/** Who says something under an item. @throws `library-talk.members-only` */
export function requireSpeaker({ actor }: Scope): string {
  if (!actor.membershipId || !canAdd(actor))
    throw new DomainError('forbidden', 'library-talk.members-only')
  return actor.membershipId
}

/** A thread to act on, held until the transaction ends. */
export type HeldThread = {
  id: string
  kind: ThreadKind
  private: boolean
  openedBy: string
  resolvedAt: Date | null
  item: LockedItem
}

/** @throws `library-talk.no-such-thread` for one of another item, or between others */
export async function requireThread(
  scope: Scope,
  { item: itemId, thread }: { item: string; thread: string },
): Promise<HeldThread> {
  const { tx, tenantId } = scope
  const item = await lockItem(scope, itemId)
  const [found] = await tx.$queryRaw<Omit<HeldThread, 'item'>[]>`
    SELECT id, kind, private, opened_by AS "openedBy", resolved_at AS "resolvedAt"
    FROM library_thread
    WHERE tenant_id = ${tenantId}::uuid AND id = ${thread}::uuid AND item_id = ${itemId}::uuid
    FOR NO KEY UPDATE`
  if (!found) throw new DomainError('not-found', 'library-talk.no-such-thread')
  return { ...found, item }
}
