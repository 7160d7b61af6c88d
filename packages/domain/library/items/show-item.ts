import type { Scope } from '@voortent/database'
import { requireModule } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'
import { getItem, type ItemInFull } from './get-item.ts'

/** A public item for everybody; who wrote down what stays inside. */
export type PublicItem = Pick<
  ItemInFull,
  | 'id'
  | 'status'
  | 'withdrawnReason'
  | 'publishedAt'
  | 'changedAt'
  | 'facts'
  | 'organisations'
  | 'used'
>

const shared = ['openbaar', 'netwerk']

/**
 * An item that is out and public, or shared with the network to which who asks belongs.
 * @throws `library.no-such-item`
 */
export async function showItem(scope: Scope, input: ItemInput): Promise<PublicItem> {
  const { modules } = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { modules: true },
  })
  requireModule(modules, 'library')
  const item = await getItem(scope, input)
  const { id, status, withdrawnReason, publishedAt, changedAt, facts, organisations, used } = item
  const before = status === 'draft' || status === 'review' || item.embargoed
  if (!shared.includes(facts.visibility) || before)
    throw new DomainError('not-found', 'library.no-such-item')
  return { id, status, withdrawnReason, publishedAt, changedAt, facts, organisations, used }
}
