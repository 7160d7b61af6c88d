import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import { checkDay } from './check-day.ts'
import { closeAsk } from './close-ask.ts'
import type { RecordMeasurementInput } from './contract.ts'
import { lockGoalToReport } from './lock-goal.ts'
import { recordGoal } from './record-goal.ts'

/** Records what was measured on a day, on behalf of who acts; what was asked is answered by it. */
export async function recordMeasurement(
  scope: Scope,
  input: RecordMeasurementInput,
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { goal, who } = await lockGoalToReport(scope, input.goal)
  await checkDay(scope, { goal: goal.id, on: input.measuredOn })
  const id = newId()
  await tx.measurement.create({
    data: {
      tenantId,
      id,
      goalId: goal.id,
      measuredOn: dateOf(input.measuredOn),
      value: input.value,
      source: input.source,
      note: input.note,
      recordedAt: now,
      recordedBy: actor.personId,
      organisationId: who.speaksFor,
    },
    select: { id: true },
  })
  await closeAsk(scope, goal)
  const { measuredOn: on, value } = input
  await recordGoal(scope, 'goal.measured', goal, { on, value, inUnit: goal.unit })
  return { id }
}
