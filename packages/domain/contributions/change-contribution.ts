import type { Scope } from '@voortent/database'
import { endAskAboutEntry } from './ask-about-entry.ts'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { ChangeContributionInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { lockOwnEntry, requireOpen, valueIn } from './lock-entry.ts'
import { recordMoney } from './record-money.ts'
import { addSteps, divide } from './write-entry.ts'

/**
 * Changes an entry that is not confirmed yet, and so answers a question about it; its history keeps what
 * it was. @throws `contributions.confirmed-stays`, `contributions.own-organisation-only`
 */
export async function changeContribution(
  scope: Scope,
  input: ChangeContributionInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { ledger, entry } = await lockOwnEntry(scope, input)
  requireOpen(entry)
  const { id } = entry
  const value = valueIn(ledger, entry.kind, input, entry.corrects !== null)
  const { cents, hours, rate, ground } = value
  const { consortium } = ledger
  await tx.contribution.update({
    where: { tenantId_id: { tenantId, id } },
    data: { cents, hours, rateCents: rate, ground, state: 'ingediend' },
    select: { id: true },
  })
  await divide(scope, consortium.id, { ...value, id })
  await addSteps(scope, consortium.id, 'changed', [{ ...value, id }])
  await keepFigures(scope, consortium.id)
  await endAskAboutEntry(scope, consortium.id, id)
  await askPenvoerder(scope, consortium)
  await recordMoney(scope, 'contribution.changed', consortium, { contributionId: id, cents })
}
