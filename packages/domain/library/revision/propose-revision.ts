import type { Scope } from '@voortent/database'
import type { ItemFacts, ItemInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { type LockedItem, lockToWrite } from '../items/lock-item.ts'
import { changedIn } from '../items/write-facts.ts'
import { endRevision } from './end-revision.ts'

/**
 * Keeps how an item that is out would be told, beside it; what says the same as it is no proposal. An
 * edition of a synthesis that is proposed stays so.
 */
export async function proposeRevision(
  scope: Scope,
  { id }: LockedItem,
  facts: ItemFacts,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { facts: before } = await getItem(scope, { item: id })
  const where = { tenantId, id }
  const proposed = { facts, proposedAt: now, proposedBy: actor.personId }
  const { count } = await tx.libraryProposal.updateMany({
    where: { ...where, collectionId: { not: null } },
    data: proposed,
  })
  if (count > 0) return
  await tx.libraryProposal.deleteMany({ where })
  if (changedIn(before, facts).length === 0) return
  await tx.libraryProposal.createMany({ data: { ...where, ...proposed } })
}

/** Takes a proposal back, and what was asked about it; what is out never knew. */
export async function dropRevision(scope: Scope, { item: id }: ItemInput): Promise<void> {
  await lockToWrite(scope, id)
  await endRevision(scope, id)
}
