import type { Scope } from '@voortent/database'
import type { PlanInput, RiskState } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { listPeople } from '../list-people.ts'
import { canWork } from '../permissions.ts'

export type RiskInList = {
  id: string
  title: string
  chance: number
  effect: number
  measure: string
  owner: { membership: string; name: string } | null
  state: RiskState
  changedAt: Date
}

/** Risks that are open first, the heaviest of them on top. */
export async function listRisks(scope: Scope, input: PlanInput) {
  const plan = await enterPlan(scope, input.consortium)
  const items = await scope.tx.$queryRaw<RiskInList[]>`
    SELECT r.id, r.title, r.chance, r.effect, r.measure, r.state, r.changed_at AS "changedAt",
           CASE WHEN m.id IS NOT NULL THEN
             json_build_object('membership', m.id, 'name', p.display_name) END AS owner
    FROM risk r
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
    LEFT JOIN person p ON p.id = m.person_id
    WHERE r.tenant_id = ${scope.tenantId}::uuid AND r.consortium_id = ${plan.id}::uuid
    ORDER BY r.state NOT IN ('open', 'opgetreden'), r.chance * r.effect DESC, r.changed_at DESC, r.id`
  const people = await listPeople(scope, plan.id)
  return { consortium: plan.title, items, people, may: { work: canWork(plan.inside) } }
}
