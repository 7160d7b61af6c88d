import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import { DomainError } from '@voortent/kernel'
import { canPlan, canWork, type Inside } from './permissions.ts'

/** The consortium whose plan it is, for who is inside. */
export type Plan = { id: string; title: string; inside: Inside }

/** @throws `consortia.no-such-consortium`, `consortia.partners-only` */
export async function enterPlan(scope: Scope, consortium: string): Promise<Plan> {
  const { id, title, phase, leadsIt } = await requireInsider(scope, consortium)
  const observes = scope.actor.roles.every((role) => role === 'toehoorder')
  return { id, title, inside: { leads: leadsIt, observes, stopped: phase === 'gestopt' } }
}

/** @throws `workplan.leaders-only` */
export async function enterToPlan(scope: Scope, consortium: string): Promise<Plan> {
  const plan = await enterPlan(scope, consortium)
  if (!canPlan(plan.inside)) throw new DomainError('forbidden', 'workplan.leaders-only')
  return plan
}

/** @throws `workplan.members-only` */
export async function enterToWork(scope: Scope, consortium: string): Promise<Plan> {
  const plan = await enterPlan(scope, consortium)
  if (!canWork(plan.inside)) throw new DomainError('forbidden', 'workplan.members-only')
  return plan
}
