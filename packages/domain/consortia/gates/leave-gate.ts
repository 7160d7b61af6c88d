import type { Scope } from '@voortent/database'
import { withdrawLaidOut } from '@voortent/domain/decisions'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { settleGate } from './follow-gate.ts'
import { pathOfSteps } from './path-of-steps.ts'
import { findGate } from './require-gate.ts'
import words from './words.json' with { type: 'json' }

/** Lets the undecided gate lapse, its ballot with it, when a consortium goes another way. */
export async function leaveGate(scope: Scope, consortiumId: string): Promise<void> {
  const gate = await findGate(scope, { consortiumId })
  await completeTasksAt(scope, { kind: 'prepare-gate', path: pathOfSteps(consortiumId) })
  if (!gate) return
  if (gate.ballotId) {
    const { closedAt } = await scope.tx.ballot.findUniqueOrThrow({
      where: { tenantId_id: { tenantId: scope.tenantId, id: gate.ballotId } },
      select: { closedAt: true },
    })
    if (!closedAt) await withdrawLaidOut(scope, { ballot: gate.ballotId, reason: words['went-on'] })
  }
  await settleGate(scope, gate, 'lapsed')
}
