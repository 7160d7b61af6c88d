import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { ChangeItemInput } from '../contract.ts'
import { askToCheck } from '../identifiers/ask-to-check.ts'
import { getItem } from './get-item.ts'
import { lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'
import { requireLinks } from './require-links.ts'
import { changedIn, factsOf, requirePlace, rowOf, writeAuthors } from './write-facts.ts'

/**
 * Tells an item anew; once it is out it is then a revised one. What stays the same is no change. Whose
 * embargo is lifted is announced as published.
 * @throws `library.embargo-late` for an embargo on what others saw already, `library.no-such-link`
 */
export async function changeItem(scope: Scope, input: ChangeItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { item: id } = input
  const facts = factsOf(input)
  const item = await lockToWrite(scope, id)
  requirePlace(facts.visibility, item.consortiumId)
  await requireLinks(scope, facts)
  const { facts: before } = await getItem(scope, { item: id })
  const fields = changedIn(before, facts)
  if (fields.length === 0) return
  const out = item.status === 'published' || item.status === 'revised'
  const waits = facts.embargoUntil !== null && facts.embargoUntil > dayOf(now)
  if (out && waits && !item.embargoed)
    throw new DomainError('invalid', 'library.embargo-late', { field: 'embargoUntil' })
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
  await askToCheck(scope, id, facts)
  if (!out || waits) return
  const event = lifted ? 'library-item.published' : 'library-item.revised'
  await recordItem(scope, event, { ...item, ...facts, id: item.id })
}
