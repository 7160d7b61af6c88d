import type { Scope } from '@voortent/database'
import type { ContributionInput } from '../contract.ts'
import { enterToPlan } from '../enter-plan.ts'
import { recordPlan } from '../record-plan.ts'
import { lockContribution } from './lock-contribution.ts'

/** A consortium no longer contributes to a doel; what it measured stays, and shows there no more. */
export async function endContribution(scope: Scope, input: ContributionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  await enterToPlan(scope, input.consortium)
  const { plan, id, goal } = await lockContribution(scope, input)
  await tx.goalContribution.update({
    where: { tenantId_id: { tenantId, id } },
    data: { endedAt: now },
    select: { id: true },
  })
  await recordPlan(scope, 'goal-contribution.ended', plan, { id, title: goal })
}
