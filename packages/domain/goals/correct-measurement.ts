import { isDeepStrictEqual } from 'node:util'
import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayFrom, newId } from '@voortent/kernel'
import { checkDay } from './check-day.ts'
import type { CorrectMeasurementInput, TakeBackMeasurementInput } from './contract.ts'
import { lockGoalToReport } from './lock-goal.ts'
import { recordGoal } from './record-goal.ts'

/** Corrects a measurement: what was recorded stays, and this takes its place, if it differs. */
export async function correctMeasurement(
  scope: Scope,
  input: CorrectMeasurementInput,
): Promise<void> {
  const { goal, who, before } = await lockMeasurement(scope, input.measurement)
  const { measuredOn: on, value, source, note } = input
  if (isDeepStrictEqual(before, { on, value, source, note })) return
  await checkDay(scope, { goal: goal.id, on, instead: input.measurement })
  await supersede(scope, {
    measurement: input.measurement,
    goalId: goal.id,
    measuredOn: on,
    value,
    source,
    note,
    organisationId: who.speaksFor,
  })
  const told = { on, value, before: before.value, inUnit: goal.unit }
  await recordGoal(scope, 'goal.measurement-corrected', goal, told)
}

/** Takes a measurement back that should not have been there; what was recorded stays on record. */
export async function takeBackMeasurement(
  scope: Scope,
  input: TakeBackMeasurementInput,
): Promise<void> {
  const { goal, who, before } = await lockMeasurement(scope, input.measurement)
  await supersede(scope, {
    measurement: input.measurement,
    goalId: goal.id,
    measuredOn: before.on,
    value: null,
    source: '',
    note: input.note,
    organisationId: who.speaksFor,
  })
  const told = { on: before.on, value: before.value, inUnit: goal.unit, note: input.note }
  await recordGoal(scope, 'goal.measurement-taken-back', goal, told)
}

/** @throws `goals.no-such-measurement`, `goals.corrected-already`, and what locking its goal throws */
async function lockMeasurement(scope: Scope, id: string) {
  const { tx, tenantId } = scope
  const where = { tenantId_id: { tenantId, id } }
  const found = await tx.measurement.findUnique({ where, select: { goalId: true } })
  if (!found) throw new DomainError('not-found', 'goals.no-such-measurement')
  const locked = await lockGoalToReport(scope, found.goalId)
  const { measuredOn, value, source, note, supersededBy } = await tx.measurement.findUniqueOrThrow({
    where,
    select: {
      measuredOn: true,
      value: true,
      source: true,
      note: true,
      supersededBy: { select: { id: true } },
    },
  })
  if (!value || supersededBy) throw new DomainError('conflict', 'goals.corrected-already')
  return { ...locked, before: { on: dayFrom(measuredOn), value: value.toFixed(), source, note } }
}

type Successor = {
  measurement: string
  goalId: string
  measuredOn: string
  value: string | null
  source: string
  note: string
  organisationId: string | null
}

async function supersede(scope: Scope, row: Successor): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { measurement: supersedesId, measuredOn, ...rest } = row
  await tx.measurement.create({
    data: {
      ...rest,
      tenantId,
      id: newId(),
      supersedesId,
      measuredOn: dateOf(measuredOn),
      recordedAt: now,
      recordedBy: actor.personId,
    },
    select: { id: true },
  })
}
