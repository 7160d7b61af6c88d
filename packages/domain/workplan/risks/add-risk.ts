import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { AddRiskInput } from '../contract.ts'
import { enterToWork } from '../enter-plan.ts'
import { requirePerson } from '../list-people.ts'
import { recordPlan } from '../record-plan.ts'

/** Names a risk, how likely and how bad it is, and what is done about it. */
export async function addRisk(scope: Scope, input: AddRiskInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, chance, effect, measure, owner } = input
  const plan = await enterToWork(scope, input.consortium)
  await requirePerson(scope, plan.id, { membership: owner, field: 'owner' })
  const id = newId()
  await tx.risk.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      title,
      chance,
      effect,
      measure,
      membershipId: owner,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  await recordPlan(scope, 'risk.added', plan, { id, title, chance, effect })
  return { id }
}
