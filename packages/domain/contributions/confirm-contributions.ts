import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { DomainError } from '@voortent/kernel'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { ConfirmContributionsInput } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import { recordMoney } from './record-money.ts'
import { addSteps } from './write-entry.ts'

/**
 * The penvoerder confirms entries; from then on they do not change. One that somebody confirmed already
 * is passed over; one that was sent back or taken back meanwhile refuses all.
 * @throws `contributions.not-waiting`, `contributions.no-such-contribution`, `consortia.leaders-only`
 */
export async function confirmContributions(
  scope: Scope,
  input: ConfirmContributionsInput,
): Promise<{ confirmed: number }> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const ids = [...new Set(input.contributions)]
  const found = await tx.contribution.findMany({
    where: { tenantId, consortiumId: consortium.id, id: { in: ids } },
    select: { id: true, state: true, cents: true, hours: true, rateCents: true },
  })
  if (found.length < ids.length)
    throw new DomainError('not-found', 'contributions.no-such-contribution')
  const waiting = found.filter(({ state }) => state !== 'bevestigd')
  if (waiting.some(({ state }) => state !== 'ingediend'))
    throw new DomainError('conflict', 'contributions.not-waiting')
  if (waiting.length === 0) return { confirmed: 0 }
  await tx.contribution.updateMany({
    where: { tenantId, id: { in: waiting.map(({ id }) => id) } },
    data: { state: 'bevestigd', decidedAt: now, decidedBy: actor.personId },
  })
  const steps = waiting.map((one) => ({ ...one, rate: one.rateCents }))
  await addSteps(scope, consortium.id, 'confirmed', steps)
  await keepFigures(scope, consortium.id)
  await askPenvoerder(scope, consortium)
  const cents = waiting.reduce((sum, one) => sum + Number(one.cents), 0)
  const count = waiting.length
  await recordMoney(scope, 'contribution.confirmed', consortium, { count, cents })
  return { confirmed: count }
}
