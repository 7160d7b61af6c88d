import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { MilestoneState, PlanInput } from './contract.ts'
import { enterPlan } from './enter-plan.ts'
import { canPlan, canWork } from './permissions.ts'
import { readWorkPackages } from './work-packages/list-work-packages.ts'

/** A milestone as the plan shows it. */
export type MilestoneInPlan = {
  id: string
  title: string
  workPackageId: string | null
  dueOn: string
  state: MilestoneState
  reachedOn: string | null
  overdue: boolean
  /** How often its day was moved. */
  moved: number
}
type PartnerOf = { id: string; name: string }

/** The plan of a consortium: work packages in order, milestones by day, how many tasks are done. */
export async function getPlan(scope: Scope, input: PlanInput) {
  const { tx, tenantId, now } = scope
  const plan = await enterPlan(scope, input.consortium)
  const milestones = await tx.$queryRaw<MilestoneInPlan[]>`
    SELECT m.id, m.title, m.work_package_id AS "workPackageId", m.due_on::text AS "dueOn", m.state,
           m.reached_on::text AS "reachedOn",
           m.state = 'open' AND m.due_on < ${dayOf(now)}::date AS overdue,
           (SELECT count(*)::int FROM milestone_turn t
            WHERE t.tenant_id = m.tenant_id AND t.milestone_id = m.id AND t.turn = 'verzet') AS moved
    FROM milestone m
    WHERE m.tenant_id = ${tenantId}::uuid AND m.consortium_id = ${plan.id}::uuid
      AND m.withdrawn_at IS NULL
    ORDER BY m.due_on, m.created_at, m.id`
  const tasks = await tx.$queryRaw<{ workPackageId: string | null; done: number; all: number }[]>`
    SELECT work_package_id AS "workPackageId", count(*)::int AS all,
           count(*) FILTER (WHERE status = 'klaar')::int AS done
    FROM plan_task
    WHERE tenant_id = ${tenantId}::uuid AND consortium_id = ${plan.id}::uuid
      AND withdrawn_at IS NULL
    GROUP BY work_package_id`
  const partners = await tx.$queryRaw<PartnerOf[]>`
    SELECT o.id, o.name FROM organisation o
    JOIN consortium c ON c.tenant_id = ${tenantId}::uuid AND c.id = ${plan.id}::uuid
    WHERE o.id = c.organisation_id OR o.id IN (
      SELECT organisation_id FROM consortium_partner p
      WHERE p.tenant_id = c.tenant_id AND p.consortium_id = c.id AND p.commitment <> 'gestopt')
    ORDER BY o.name`
  return {
    consortium: plan.title,
    packages: await readWorkPackages(scope, plan.id),
    milestones,
    tasks,
    partners,
    today: dayOf(now),
    may: { plan: canPlan(plan.inside), work: canWork(plan.inside) },
  }
}
