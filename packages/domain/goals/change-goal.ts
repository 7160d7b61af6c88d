import { Prisma, type Scope } from '@voortent/database'
import { DomainError, dateOf, dayFrom, dayOf, newId } from '@voortent/kernel'
import type { ChangeGoalInput } from './contract.ts'
import { checkAgainst, factsOfGoal, targetsOf } from './facts-of-goal.ts'
import { decimalOf, figureOf } from './figure.ts'
import { lockGoalToShape } from './lock-goal.ts'
import { recordGoal } from './record-goal.ts'
import { requireParticipant } from './require-participant.ts'

/** Changes facts and targets of a goal; nothing is recorded when nothing changed. */
export async function changeGoal(scope: Scope, input: ChangeGoalInput): Promise<void> {
  const { now } = scope
  const { id, speerpunt, organisationId } = await lockGoalToShape(scope, input.goal)
  checkAgainst(speerpunt.agenda, input, dayOf(now))
  await refuseLateBaseline(scope, input)
  if (input.organisation !== organisationId) await requireParticipant(scope, input.organisation)
  const about = { id, title: input.title, speerpunt }
  if (await changeFacts(scope, input)) await recordGoal(scope, 'goal.changed', about)
  const targets = await changeTargets(scope, input)
  if (targets) await recordGoal(scope, 'goal.targets-changed', about, targets)
}

/** @throws `goals.baseline-after-measurement` */
async function refuseLateBaseline(
  { tx, tenantId }: Scope,
  { goal: goalId, baselineOn }: ChangeGoalInput,
): Promise<void> {
  if (!baselineOn) return
  const earlier = await tx.measurement.count({
    where: {
      tenantId,
      goalId,
      measuredOn: { lte: dateOf(baselineOn) },
      value: { not: null },
      supersededBy: null,
    },
  })
  if (earlier > 0)
    throw new DomainError('invalid', 'goals.baseline-after-measurement', { field: 'baselineOn' })
}

async function changeFacts(scope: Scope, input: ChangeGoalInput): Promise<boolean> {
  const { tx, tenantId, now } = scope
  const where = { tenantId_id: { tenantId, id: input.goal } }
  const facts = factsOfGoal(input)
  const before = await tx.goal.findUniqueOrThrow({
    where,
    select: {
      title: true,
      indicator: true,
      unit: true,
      direction: true,
      source: true,
      rhythm: true,
      baselineValue: true,
      baselineOn: true,
      organisationId: true,
    },
  })
  if (comparable(before) === comparable(facts)) return false
  await tx.goal.update({ where, data: { ...facts, changedAt: now }, select: { id: true } })
  return true
}

/** The same words for the same facts, however the database or a form writes them. */
function comparable(facts: Record<string, unknown>): string {
  const told = Object.keys(facts)
    .sort()
    .map((name) => {
      const fact = facts[name]
      if (fact instanceof Date) return dayFrom(fact)
      if (fact instanceof Prisma.Decimal) return fact.toFixed()
      return fact
    })
  return JSON.stringify(told)
}

/** @returns the targets before and after, in words such as `2027: 40, 2028: 45`; null when alike */
async function changeTargets(
  { tx, tenantId }: Scope,
  input: ChangeGoalInput,
): Promise<{ before: string; after: string } | null> {
  const goalId = input.goal
  const kept = await tx.goalTarget.findMany({
    where: { tenantId, goalId },
    orderBy: { year: 'asc' },
    select: { year: true, value: true },
  })
  const wanted = targetsOf(input.targets)
  const before = inWords(kept.map(({ year, value }) => ({ year, value: value.toFixed() })))
  const after = inWords(wanted)
  if (before === after) return null
  await tx.goalTarget.deleteMany({ where: { tenantId, goalId } })
  await tx.goalTarget.createMany({
    data: wanted.map((target) => ({ ...target, tenantId, id: newId(), goalId })),
  })
  return { before, after }
}

function inWords(targets: readonly { year: number; value: string }[]): string {
  const each = targets.map(({ year, value }) => {
    const written = decimalOf(figureOf(value)).replace('.', ',')
    return `${year}: ${written}`
  })
  return each.join(' · ') || '–'
}
