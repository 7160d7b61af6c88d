import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { askAboutEntry } from './ask-about-entry.ts'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { ReturnContributionInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { lockEntry } from './lock-entry.ts'
import { recordMoney } from './record-money.ts'
import { addSteps } from './write-entry.ts'

/**
 * The penvoerder sends an entry back with a question; until it is answered it does not count.
 * @throws `contributions.not-waiting`, `consortia.leaders-only`
 */
export async function returnContribution(
  scope: Scope,
  input: ReturnContributionInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { ledger, entry } = await lockEntry(scope, input)
  const { consortium } = ledger
  if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  if (entry.state !== 'ingediend') throw new DomainError('conflict', 'contributions.not-waiting')
  const { id } = entry
  await tx.contribution.update({
    where: { tenantId_id: { tenantId, id } },
    data: { state: 'teruggestuurd', decidedAt: now, decidedBy: actor.personId },
    select: { id: true },
  })
  await addSteps(scope, consortium.id, 'returned', [{ ...entry, note: input.question }])
  await keepFigures(scope, consortium.id)
  await askPenvoerder(scope, consortium)
  const { organisation } = entry
  await askAboutEntry(scope, consortium, { entry: id, organisation, question: input.question })
  await recordMoney(scope, 'contribution.returned', consortium, { contributionId: id })
}
