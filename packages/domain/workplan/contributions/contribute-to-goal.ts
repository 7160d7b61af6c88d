import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { ContributeInput } from '../contract.ts'
import { enterToPlan } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'

/**
 * States to which doel of an agenda a consortium contributes, and what it counts itself; stated again
 * it takes the place of what was said before.
 * @throws `workplan.goal-missing`
 */
export async function contributeToGoal(
  scope: Scope,
  input: ContributeInput,
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { goal: goalId, how, indicator, unit } = input
  const plan = await enterToPlan(scope, input.consortium)
  const where = { tenantId, id: goalId, withdrawnAt: null }
  const goal = await tx.goal.findFirst({ where, select: { title: true } })
  if (!goal) throw new DomainError('invalid', 'workplan.goal-missing', { field: 'goal' })
  const said = { how, indicator, unit, endedAt: null }
  const { id } = await tx.goalContribution.upsert({
    where: { tenantId_consortiumId_goalId: { tenantId, consortiumId: plan.id, goalId } },
    create: {
      tenantId,
      id: newId(),
      consortiumId: plan.id,
      goalId,
      ...said,
      statedAt: now,
      statedBy: actor.personId,
    },
    update: said,
    select: { id: true },
  })
  await recordPlan(scope, 'goal-contribution.stated', plan, { id, title: goal.title, how })
  return { id }
}
