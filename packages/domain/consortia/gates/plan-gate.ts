import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { dateOf } from '@voortent/kernel'
import type { PlanGateInput } from './contract.ts'
import { pathOfSteps } from './path-of-steps.ts'
import { requireDayAhead } from './require-day-ahead.ts'
import { requireGate } from './require-gate.ts'

/** Plans the day on which they mean to decide; who was reminded of another is asked no longer. */
export async function planGate(scope: Scope, input: PlanGateInput): Promise<void> {
  const { tx, tenantId } = scope
  const { consortium, gate } = await requireGate(scope, input)
  requireDayAhead(scope, input.plannedOn)
  await tx.consortiumGate.update({
    where: { tenantId_id: { tenantId, id: gate.id } },
    data: { plannedOn: input.plannedOn ? dateOf(input.plannedOn) : null },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'prepare-gate', path: pathOfSteps(consortium.id) })
}
