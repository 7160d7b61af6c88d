import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { CorrectContributionInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { lockOwnEntry, valueIn } from './lock-entry.ts'
import { recordMoney } from './record-money.ts'
import { addSteps, writeEntries } from './write-entry.ts'

/**
 * Enters what a confirmed entry should have been. The confirmed one stays as it was and counts until the
 * correction is confirmed in its turn.
 * @throws `contributions.not-confirmed`, `contributions.corrected-already`
 */
export async function correctContribution(
  scope: Scope,
  input: CorrectContributionInput,
): Promise<{ id: string }> {
  const { tx, tenantId } = scope
  const { ledger, entry } = await lockOwnEntry(scope, input)
  if (entry.state !== 'bevestigd') throw new DomainError('conflict', 'contributions.not-confirmed')
  const { consortium } = ledger
  const alive = await tx.contribution.count({
    where: { tenantId, correctsId: entry.id, state: { not: 'ingetrokken' } },
  })
  if (alive > 0) throw new DomainError('conflict', 'contributions.corrected-already')
  const value = valueIn(ledger, entry.kind, input, true)
  const { kind, stage, quarter, organisation } = entry
  const about = { kind, stage, quarter, organisation, sheet: newId(), place: 0 }
  const [id = ''] = await writeEntries(scope, consortium.id, [
    { ...about, ...value, corrects: entry.id },
  ])
  const { reason: note } = input
  await addSteps(scope, consortium.id, 'corrected', [{ ...value, id: entry.id, note }])
  await keepFigures(scope, consortium.id)
  await askPenvoerder(scope, consortium)
  const { cents } = value
  await recordMoney(scope, 'contribution.corrected', consortium, { contributionId: id, cents })
  return { id }
}
