import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { ItemFacts } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { changedIn } from '../items/write-facts.ts'
import { changesBetween, isUnchanged } from './changes-between.ts'
import { findProposed } from './find-proposed.ts'
import { getSynthesis } from './get-synthesis.ts'
import type { Snapshot } from './snapshot-of.ts'

type Proposal = { facts: ItemFacts; collectionId: string; snapshot: Snapshot }

/**
 * Keeps the next edition of a synthesis that is out beside it, to be read first. Proposed a second time it
 * takes the place of what was proposed before; what says the same as that leaves what was said of it as it is.
 * @throws `collections.nothing-new`
 */
export async function proposeSynthesis(
  scope: Scope,
  item: string,
  proposal: Proposal,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { facts, collectionId, snapshot } = proposal
  const where = { tenantId, id: item }
  const waiting = await tx.libraryProposal.findUnique({
    where: { tenantId_id: where },
    select: { facts: true },
  })
  const asked = waiting?.facts as ItemFacts | undefined
  if (asked && isSame(asked, facts, await findProposed(scope, { item }), snapshot)) return
  const { facts: told } = await getItem(scope, { item })
  if (isSame(told, facts, await getSynthesis(scope, { item }), snapshot))
    throw new DomainError('conflict', 'collections.nothing-new')
  await tx.libraryProposal.deleteMany({ where })
  const { sources, ...said } = snapshot
  await tx.libraryProposal.createMany({
    data: { ...where, facts, collectionId, ...said, proposedAt: now, proposedBy: actor.personId },
  })
  await tx.libraryProposalSource.createMany({
    data: sources.map(({ item: { id: itemId }, ...source }, position) => ({
      tenantId,
      id: newId(),
      proposalId: item,
      itemId,
      position,
      ...source,
    })),
  })
}

/** The day on which it would come out says nothing new by itself. */
function isSame(
  before: ItemFacts,
  after: ItemFacts,
  then: Snapshot | null,
  now: Snapshot,
): boolean {
  if (changedIn(before, after).some((name) => name !== 'on')) return false
  return then !== null && isUnchanged(changesBetween(then, now))
}
