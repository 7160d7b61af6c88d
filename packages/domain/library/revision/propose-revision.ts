import type { Scope } from '@voortent/database'
import type { ItemFacts, ItemInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { type LockedItem, lockToWrite } from '../items/lock-item.ts'
import { changedIn } from '../items/write-facts.ts'
import { endRevision } from './end-revision.ts'

/** Keeps how an item that is out would be told, beside it; what says the same as it is no proposal. */
export async function proposeRevision(
  scope: Scope,
  { id }: LockedItem,
  facts: ItemFacts,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { facts: before } = await getItem(scope, { item: id })
  await tx.libraryProposal.deleteMany({ where: { tenantId, id } })
  if (changedIn(before, facts).length === 0) return
  const proposed = { proposedAt: now, proposedBy: actor.personId }
  await tx.libraryProposal.createMany({ data: { tenantId, id, facts, ...proposed } })
}

/** Takes a proposal back, and what was asked about it; what is out never knew. */
export async function dropRevision(scope: Scope, { item: id }: ItemInput): Promise<void> {
  await lockToWrite(scope, id)
  await endRevision(scope, id)
}
