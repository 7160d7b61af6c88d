import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ItemInput, ItemStatus } from '../contract.ts'
import { isMine } from '../items/item-columns.ts'
import { canWrite } from '../permissions.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { listReviewers } from './list-reviewers.ts'
import { type Review, readReviews, reviewsAreOn } from './read-reviews.ts'

export type Reviews = {
  reviews: Review[]
  agreement: Agreement
  /** Who may be asked; empty for who may not ask. */
  candidates: { id: string; name: string }[]
  may: { ask: boolean; say: boolean }
}

/**
 * What was said about an item before it came out, or a revision of it,, for whose item it is and who was asked.
 * @returns null where nothing was and nobody can be asked
 */
export async function getReviews(scope: Scope, { item: id }: ItemInput): Promise<Reviews | null> {
  const { tx, tenantId, actor } = scope
  const [item] = await tx.$queryRaw<Row[]>`
    SELECT i.id, i.status, i.document_id AS "documentId", i.changed_at AS "changedAt", ${isMine} AS mine
    FROM library_item i WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${id}::uuid`
  if (!item) throw new DomainError('not-found', 'library.no-such-item')
  const { reviews, current, changedAt } = await readReviews(scope, item)
  const ask =
    item.status !== 'withdrawn' && canWrite(actor, item.mine) && (await reviewsAreOn(scope))
  if (reviews.length === 0 && !ask) return null
  const candidates = ask ? await listReviewers(scope, id) : []
  return {
    reviews,
    agreement: agreementOf(current, changedAt),
    candidates: candidates.filter(({ asked }) => !asked),
    may: {
      ask,
      say:
        item.status !== 'withdrawn' &&
        current.some((one) => one.reviewer === actor.membershipId && one.verdict === null),
    },
  }
}
type Row = { id: Id; status: ItemStatus; documentId: string | null; changedAt: Date; mine: boolean }
type Id = Parameters<typeof readReviews>[1]['id']
