import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AddItemInput } from '../contract.ts'
import { askToCheck } from '../identifiers/ask-to-check.ts'
import { canAdd } from '../permissions.ts'
import type { LibraryItemId } from './lock-item.ts'
import { reviseItem } from './record-item.ts'
import { requireInside } from './require-inside.ts'
import { requireLinks } from './require-links.ts'
import { factsOf, requirePlace, rowOf, writeAuthors } from './write-facts.ts'

/**
 * Begins an item, as a draft that only whose item it is sees: who adds it and the organisation they
 * speak for, or everybody inside its consortium.
 * @throws `library.members-only`, `library.not-inside`, `library.no-such-link`
 */
export async function addItem(scope: Scope, input: AddItemInput): Promise<{ id: LibraryItemId }> {
  const { tx, tenantId, actor, now } = scope
  const { consortium } = input
  const facts = factsOf(input)
  if (!canAdd(actor)) throw new DomainError('forbidden', 'library.members-only')
  requirePlace(facts.visibility, consortium)
  await requireLinks(scope, facts)
  if (consortium) await requireInside(scope, consortium)
  const id = newId<'libraryItem'>()
  await tx.libraryItem.createMany({
    data: {
      tenantId,
      id,
      ...rowOf(facts),
      consortiumId: consortium,
      writers: [actor.membershipId, actor.actingForId].filter((one) => one !== null),
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
  })
  await writeAuthors(scope, id, facts)
  await reviseItem(scope, id, { act: 'added', facts })
  await askToCheck(scope, id, facts)
  return { id }
}
