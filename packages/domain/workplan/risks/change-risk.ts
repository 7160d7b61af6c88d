import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChangeRiskInput } from '../contract.ts'
import { enterToWork } from '../enter-plan.ts'
import { requirePerson } from '../list-people.ts'
import { recordPlan } from '../record-plan.ts'

/** Weighs a risk anew or says what became of it. @throws `workplan.no-such-risk` */
export async function changeRisk(scope: Scope, input: ChangeRiskInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, chance, effect, measure, owner, state } = input
  const plan = await enterToWork(scope, input.consortium)
  const where = { tenantId, id: input.risk, consortiumId: plan.id }
  const before = await tx.risk.findFirst({
    where,
    select: {
      title: true,
      chance: true,
      effect: true,
      measure: true,
      membershipId: true,
      state: true,
    },
  })
  if (!before) throw new DomainError('not-found', 'workplan.no-such-risk')
  const after = { title, chance, effect, measure, membershipId: owner, state }
  if (Object.entries(after).every(([name, value]) => before[name as 'title'] === value)) return
  if (owner !== before.membershipId)
    await requirePerson(scope, plan.id, { membership: owner, field: 'owner' })
  await tx.risk.updateMany({ where, data: { ...after, changedAt: now } })
  await recordPlan(scope, 'risk.changed', plan, { id: input.risk, title, chance, effect, state })
}
