import type { Scope } from '@voortent/database'
import type { ChangeItemInput } from '../contract.ts'
import { getItem } from './get-item.ts'
import { lockToWrite } from './lock-item.ts'
import { recordItem, reviseItem } from './record-item.ts'
import { changedIn, factsOf, requirePlace, rowOf, writeAuthors } from './write-facts.ts'

/** Tells an item anew; once it is out it is then a revised one. What stays the same is no change. */
export async function changeItem(scope: Scope, input: ChangeItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { item: id } = input
  const facts = factsOf(input)
  const item = await lockToWrite(scope, id)
  requirePlace(facts.visibility, item.consortiumId)
  const { facts: before } = await getItem(scope, { item: id })
  const fields = changedIn(before, facts)
  if (fields.length === 0) return
  const out = item.status !== 'draft'
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { ...rowOf(facts), status: out ? 'revised' : 'draft', changedAt: now },
  })
  await writeAuthors(scope, id, facts)
  await reviseItem(scope, id, { act: 'changed', fields, facts })
  if (out) await recordItem(scope, 'library-item.revised', { ...item, ...facts, id: item.id })
}
