import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { ChangeItemInput, ItemFacts } from '../contract.ts'
import { reviewsAreOn } from '../review/read-reviews.ts'
import { proposeRevision } from '../revision/propose-revision.ts'
import { getItem } from './get-item.ts'
import { type LockedItem, lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'
import { requireLinks } from './require-links.ts'
import { changedIn, factsOf, requirePlace, rowOf, writeAuthors } from './write-facts.ts'

/**
 * Tells an item anew; once it is out it is then a revised one. Where the tenant has items read first, what
 * is out stays as it is and the change waits as a proposal. What stays the same is no change.
 * @throws `library.embargo-late` for an embargo on what others saw already, `library.no-such-link`
 */
export async function changeItem(scope: Scope, input: ChangeItemInput): Promise<void> {
  const facts = factsOf(input)
  const item = await lockToWrite(scope, input.item)
  requirePlace(facts.visibility, item.consortiumId)
  requireNoLateEmbargo(scope, item, facts)
  await requireLinks(scope, facts)
  if (isOut(item) && (await reviewsAreOn(scope))) await proposeRevision(scope, item, facts)
  else await applyFacts(scope, item, facts)
}

/**
 * Makes these the facts of an item. Whose embargo is lifted is announced as published.
 * @returns whether anything changed
 */
export async function applyFacts(
  scope: Scope,
  item: LockedItem,
  facts: ItemFacts,
): Promise<boolean> {
  const { tx, tenantId, now } = scope
  const { id } = item
  const { facts: before } = await getItem(scope, { item: id })
  const fields = changedIn(before, facts)
  if (fields.length === 0) return false
  const out = isOut(item)
  const waits = embargoes(scope, facts)
  const lifted = out && item.embargoed && !waits
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: {
      ...rowOf(facts),
      status: out ? 'revised' : item.status,
      changedAt: now,
      ...(out && !waits && { embargoEndedAt: now }),
    },
  })
  await writeAuthors(scope, id, facts)
  await reviseItem(scope, id, { act: 'changed', fields, facts })
  if (!out || waits) return true
  const event = lifted ? 'library-item.published' : 'library-item.revised'
  await recordItem(scope, event, { ...item, ...facts, id })
  return true
}

/** What is out cannot be hidden again until a day. @throws `library.embargo-late` */
export function requireNoLateEmbargo(scope: Scope, item: LockedItem, facts: ItemFacts): void {
  if (isOut(item) && embargoes(scope, facts) && !item.embargoed)
    throw new DomainError('invalid', 'library.embargo-late', { field: 'embargoUntil' })
}

/** Published, and not withdrawn since. */
export function isOut({ status }: Pick<LockedItem, 'status'>): boolean {
  return status === 'published' || status === 'revised'
}

function embargoes({ now }: Scope, { embargoUntil }: ItemFacts): boolean {
  return embargoUntil !== null && embargoUntil > dayOf(now)
}
