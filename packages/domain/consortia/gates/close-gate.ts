import type { Scope } from '@voortent/database'
import { closeLaidOut, withdrawLaidOut } from '@voortent/domain/decisions'
import { DomainError } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import type { GateInput, WithdrawGateInput } from './contract.ts'
import { followGate } from './follow-gate.ts'
import { requireGate } from './require-gate.ts'

/**
 * Closes the ballot about a gate, before its time only once everybody voted, and does what it says.
 * @throws `consortia.gate-not-put`, `decisions.not-everybody-voted`
 */
export async function closeGate(scope: Scope, input: GateInput): Promise<{ done: string | null }> {
  const { ballot } = await requirePut(scope, input)
  await closeLaidOut(scope, { ballot })
  return { done: await followGate(scope, ballot) }
}

/** Takes a gate back from the partners, who are told why; it can be put again. */
export async function withdrawGate(scope: Scope, input: WithdrawGateInput): Promise<void> {
  const { tx, tenantId } = scope
  const { ballot, consortium, gate } = await requirePut(scope, input)
  await withdrawLaidOut(scope, { ballot, reason: input.reason })
  await tx.consortiumGate.update({
    where: { tenantId_id: { tenantId, id: gate.id } },
    data: { ballotId: null },
    select: { id: true },
  })
  await recordInside(scope, 'consortium.gate-withdrawn', consortium, { to: gate.toPhase })
}

async function requirePut(scope: Scope, input: GateInput) {
  const found = await requireGate(scope, input)
  const { ballotId: ballot } = found.gate
  if (!ballot) throw new DomainError('conflict', 'consortia.gate-not-put')
  return { ...found, ballot }
}
