import type { Scope } from '@voortent/database'
import type { MovePhaseInput } from './contract.ts'
import { lockToLead } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'

/** Says where a consortium stands; it may stop in any phase, and says why. */
export async function movePhase(scope: Scope, input: MovePhaseInput): Promise<void> {
  const { tx, tenantId } = scope
  const { phase, reason } = input
  const consortium = await lockToLead(scope, input.consortium)
  const { id, phase: from } = consortium
  if (phase === from && reason === consortium.phaseReason) return
  await tx.consortium.update({
    where: { tenantId_id: { tenantId, id } },
    data: { phase, phaseReason: reason },
    select: { id: true },
  })
  await recordConsortium(scope, 'consortium.phase-moved', consortium, { from, to: phase, reason })
}
