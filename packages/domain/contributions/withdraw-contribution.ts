import type { Scope } from '@voortent/database'
import { endAskAboutEntry } from './ask-about-entry.ts'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { WithdrawContributionInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { lockOwnEntry, requireOpen } from './lock-entry.ts'
import { recordMoney } from './record-money.ts'
import { addSteps } from './write-entry.ts'

/** Takes back an entry that is not confirmed; it stays in the list with the reason. */
export async function withdrawContribution(
  scope: Scope,
  input: WithdrawContributionInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { ledger, entry } = await lockOwnEntry(scope, input)
  requireOpen(entry)
  const { id } = entry
  await tx.contribution.update({
    where: { tenantId_id: { tenantId, id } },
    data: { state: 'ingetrokken' },
    select: { id: true },
  })
  const { consortium } = ledger
  await addSteps(scope, consortium.id, 'withdrawn', [{ ...entry, note: input.reason }])
  await keepFigures(scope, consortium.id)
  await endAskAboutEntry(scope, consortium.id, id)
  await askPenvoerder(scope, consortium)
  await recordMoney(scope, 'contribution.withdrawn', consortium, { contributionId: id })
}
