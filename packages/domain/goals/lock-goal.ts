import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { type LockedSpeerpunt, lockSpeerpunt, requireShaper } from './lock-speerpunt.ts'
import { requireReport, type Who } from './permissions.ts'
import { whoActs } from './who-acts.ts'

export type GoalId = Id<'goal'>

/** A goal as it is while its speerpunt is locked. */
export type LockedGoal = {
  id: GoalId
  title: string
  unit: string
  /** Its place; for one that was withdrawn the place it had. */
  position: number
  organisationId: string | null
  isWithdrawn: boolean
  speerpunt: LockedSpeerpunt
}

/** @throws `goals.no-such-goal`, and what `lockSpeerpunt` throws */
export async function lockGoal(scope: Scope, id: string): Promise<LockedGoal> {
  const { tx, tenantId } = scope
  const where = { tenantId_id: { tenantId, id } }
  const found = await tx.goal.findUnique({ where, select: { speerpuntId: true } })
  if (!found) throw new DomainError('not-found', 'goals.no-such-goal')
  const speerpunt = await lockSpeerpunt(scope, found.speerpuntId)
  const { withdrawnAt, ...goal } = await tx.goal.findUniqueOrThrow({
    where,
    select: { title: true, unit: true, position: true, organisationId: true, withdrawnAt: true },
  })
  return { ...goal, id: id as GoalId, isWithdrawn: withdrawnAt !== null, speerpunt }
}

/** The same for one that is there now. @throws `goals.goal-withdrawn` */
async function lockActiveGoal(scope: Scope, id: string): Promise<LockedGoal> {
  const goal = await lockGoal(scope, id)
  if (goal.isWithdrawn) throw new DomainError('conflict', 'goals.goal-withdrawn')
  return goal
}

/** The same for who may shape it now. @throws what `requireShape` throws */
export async function lockGoalToShape(scope: Scope, id: string): Promise<LockedGoal> {
  const goal = await lockActiveGoal(scope, id)
  await requireShaper(scope, goal.speerpunt, goal.organisationId)
  return goal
}

/** The same for who may tell how it goes: who answers for it is its own organisation, else its lead's. */
export async function lockGoalToReport(
  scope: Scope,
  id: string,
): Promise<{ goal: LockedGoal; who: Who }> {
  const goal = await lockActiveGoal(scope, id)
  const who = await whoActs(scope)
  const { agenda, organisationId } = goal.speerpunt
  requireReport(who, agenda.phase, [goal.organisationId ?? organisationId])
  return { goal, who }
}
