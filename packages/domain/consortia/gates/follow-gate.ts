import type { Scope } from '@voortent/database'
import { getOutcome } from '@voortent/domain/decisions'
import { lockConsortium } from '../lock-consortium.ts'
import { enterPhase } from './enter-phase.ts'
import { findGate, type OpenGate } from './require-gate.ts'

/**
 * Does what the partners decided at a gate: a go takes the consortium on, a no-go is written down
 * and leaves it where it is, and without a quorum the gate can be put again. Other ballots are left
 * alone. Safe to call twice.
 * @returns what was done; null when there is nothing to do (yet)
 */
export async function followGate(
  scope: Scope,
  ballotId: string,
): Promise<'go' | 'no-go' | 'no-quorum' | null> {
  const found = await findGate(scope, { ballotId })
  if (!found) return null
  const consortium = await lockConsortium(scope, found.consortiumId)
  const gate = await findGate(scope, { ballotId })
  const outcome = await getOutcome(scope, ballotId)
  if (!gate || !outcome) return null
  const kind = kindOf(outcome.outcome)
  if (kind === 'no-quorum') {
    await scope.tx.consortiumGate.update({
      where: { tenantId_id: { tenantId: scope.tenantId, id: gate.id } },
      data: { ballotId: null },
      select: { id: true },
    })
  } else await settleGate(scope, gate, kind)
  await enterPhase(scope, consortium, { kind, to: gate.toPhase, ballotId })
  return kind
}

function kindOf(outcome: string): 'go' | 'no-go' | 'no-quorum' {
  if (outcome === 'aangenomen') return 'go'
  return outcome === 'geen-quorum' ? 'no-quorum' : 'no-go'
}

/** Writes down what a gate came to. */
export async function settleGate(
  { tx, tenantId, now }: Scope,
  gate: Pick<OpenGate, 'id'>,
  outcome: 'go' | 'no-go' | 'lapsed',
): Promise<void> {
  await tx.consortiumGate.update({
    where: { tenantId_id: { tenantId, id: gate.id } },
    data: { decidedAt: now, outcome },
    select: { id: true },
  })
}
