import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { ItemFacts, ItemInput } from '../contract.ts'
import { applyFacts, isOut, requireNoLateEmbargo } from '../items/change-item.ts'
import { type LockedItem, lockToWrite } from '../items/lock-item.ts'
import { recordItem, reviseItem } from '../items/record-item.ts'
import { requireAgreement } from '../review/require-agreement.ts'
import { endRevision } from '../revision/end-revision.ts'
import { publishProposed } from '../synthesis/publish-proposed.ts'
import { keepEdition } from './keep-edition.ts'

/**
 * Publishes the revision of an item that is out: what was proposed of its facts, the edition that was
 * proposed of a synthesis, and its live text as it stands now; earlier editions stay. Where the tenant has
 * items read first, somebody agreed.
 * @returns the number of the edition, or null where the text stayed the same
 * @throws `library.not-out`, `library.text-unchanged`, and as `requireAgreement`
 */
export async function publishText(
  scope: Scope,
  { item: id }: ItemInput,
): Promise<{ number: number | null }> {
  const { tx, tenantId, now } = scope
  const item = await lockToWrite(scope, id)
  if (!isOut(item)) throw new DomainError('conflict', 'library.not-out')
  await requireAgreement(scope, item)
  const told = await applyProposal(scope, item)
  const text = await keepEdition(scope, item)
  const number = (await publishProposed(scope, id)) ?? text?.number ?? null
  if (!told && !number) throw new DomainError('conflict', 'library.text-unchanged')
  await endRevision(scope, id)
  if (!number) return { number }
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'revised', changedAt: now },
  })
  await reviseItem(scope, id, { act: 'text-published', reason: String(number) })
  if (!item.embargoed && !told) await recordItem(scope, 'library-item.revised', item)
  return { number }
}

/** A synthesis is of the day on which its edition came out. */
async function applyProposal(scope: Scope, item: LockedItem): Promise<boolean> {
  const { tx, tenantId } = scope
  const proposal = await tx.libraryProposal.findUnique({
    where: { tenantId_id: { tenantId, id: item.id } },
    select: { facts: true, collectionId: true },
  })
  if (!proposal) return false
  const proposed = proposal.facts as unknown as ItemFacts
  const facts = proposal.collectionId ? { ...proposed, on: dayOf(scope.now) } : proposed
  requireNoLateEmbargo(scope, item, facts)
  return applyFacts(scope, item, facts)
}
