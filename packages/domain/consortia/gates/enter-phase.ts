import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { ConsortiumPhase } from '../phases.ts'
import { recordConsortium } from '../record-consortium.ts'
import { recordInside } from '../record-inside.ts'
import { nameOfActor } from './name-of-actor.ts'

export type StepTaken = {
  kind: 'go' | 'no-go' | 'no-quorum' | 'back' | 'stop' | 'restart'
  to: ConsortiumPhase
  reason?: string
  causes?: string[]
  lessons?: string
  ballotId?: string | null
  /** What every member of the tenant reads beside the phase. */
  told?: string
}

/** Writes a step down and takes the consortium there; a decision against a step leads nowhere. */
export async function enterPhase(
  scope: Scope,
  consortium: { id: string; title: string; phase: ConsortiumPhase },
  step: StepTaken,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id, phase: from } = consortium
  const { kind, to, reason = '', causes = [], lessons = '', ballotId = null, told = '' } = step
  await tx.consortiumStep.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId: id,
      kind,
      fromPhase: from,
      toPhase: to,
      reason,
      causes,
      lessons,
      ballotId,
      takenAt: now,
      takenBy: actor.personId,
      takenByName: await nameOfActor(scope),
    },
    select: { id: true },
  })
  if (kind === 'no-go' || kind === 'no-quorum') {
    await recordInside(scope, 'consortium.gate-refused', consortium, { from, to, kind })
    return
  }
  await tx.consortium.update({
    where: { tenantId_id: { tenantId, id } },
    data: { phase: to, phaseReason: told },
    select: { id: true },
  })
  await recordConsortium(scope, 'consortium.phase-moved', consortium, { from, to, kind })
}
