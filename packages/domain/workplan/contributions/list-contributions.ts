import { Prisma, type Scope } from '@voortent/database'
import type { OfGoalInput, PlanInput } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { canPlan, canWork } from '../permissions.ts'

/** What a consortium says it contributes to a doel, with its own measurements, the latest first. */
export type Contribution = {
  id: string
  how: string
  indicator: string
  unit: string
  goal: { id: string; title: string; agenda: string; agendaTitle: string }
  consortium: { id: string; title: string }
  /** Values are plain decimals such as `1200.5`. */
  measurements: { value: string; on: string; source: string }[]
}

/** Contributions of one consortium, with the doelen that it can name. */
export async function listContributions(scope: Scope, input: PlanInput) {
  const plan = await enterPlan(scope, input.consortium)
  const items = await readContributions(scope, Prisma.sql`b.consortium_id = ${plan.id}::uuid`)
  const goals = await scope.tx.$queryRaw<{ id: string; title: string; agenda: string }[]>`
    SELECT g.id, g.title, a.title AS agenda
    FROM goal g JOIN speerpunt s ON (s.tenant_id, s.id) = (g.tenant_id, g.speerpunt_id)
    JOIN agenda a ON (a.tenant_id, a.id) = (s.tenant_id, s.agenda_id)
    WHERE g.tenant_id = ${scope.tenantId}::uuid AND g.withdrawn_at IS NULL
      AND s.withdrawn_at IS NULL AND a.phase <> 'geevalueerd'
    ORDER BY a.from_year DESC, a.id, s.position, g.position`
  const may = { plan: canPlan(plan.inside), work: canWork(plan.inside) }
  return { consortium: plan.title, items, goals, may }
}

/** What the consortia that one sees contribute to a doel. */
export function listContributionsOfGoal(
  scope: Scope,
  { goal }: OfGoalInput,
): Promise<Contribution[]> {
  return readContributions(scope, Prisma.sql`b.goal_id = ${goal}::uuid`)
}

function readContributions(scope: Scope, matching: Prisma.Sql): Promise<Contribution[]> {
  return scope.tx.$queryRaw<Contribution[]>`
    SELECT b.id, b.how, b.indicator, b.unit,
           json_build_object('id', g.id, 'title', g.title, 'agenda', a.id, 'agendaTitle', a.title)
             AS goal,
           json_build_object('id', c.id, 'title', c.title) AS consortium,
           coalesce((
             SELECT json_agg(json_build_object('value', trim_scale(m.value)::text,
               'on', m.measured_on, 'source', m.source) ORDER BY m.measured_on DESC)
             FROM contribution_measurement m
             WHERE m.tenant_id = b.tenant_id AND m.contribution_id = b.id
           ), '[]') AS measurements
    FROM goal_contribution b
    JOIN goal g ON (g.tenant_id, g.id) = (b.tenant_id, b.goal_id)
    JOIN speerpunt s ON (s.tenant_id, s.id) = (g.tenant_id, g.speerpunt_id)
    JOIN agenda a ON (a.tenant_id, a.id) = (s.tenant_id, s.agenda_id)
    JOIN consortium c ON (c.tenant_id, c.id) = (b.tenant_id, b.consortium_id)
    WHERE b.tenant_id = ${scope.tenantId}::uuid AND b.ended_at IS NULL AND ${matching}
    ORDER BY c.title, b.stated_at, b.id`
}
