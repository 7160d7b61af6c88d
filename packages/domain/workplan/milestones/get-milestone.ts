import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { MilestoneInput, MilestoneState, MilestoneTurnKind } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { canPlan, canWork } from '../permissions.ts'

/** A milestone with what became of it, the latest first; days such as `2027-03-31`. */
export type MilestoneInFull = {
  id: string
  title: string
  workPackage: { id: string; number: number; title: string } | null
  dueOn: string
  state: MilestoneState
  reachedOn: string | null
  overdue: boolean
  evidence: string
  link: string
  file: { id: string; name: string; picture: boolean } | null
  /** Made into an item of the library. */
  published: boolean
  turns: {
    id: string
    turn: MilestoneTurnKind
    from: string | null
    to: string | null
    reason: string
    at: string
    by: string | null
  }[]
}

/** @throws `workplan.no-such-milestone` */
export async function getMilestone(scope: Scope, input: MilestoneInput) {
  const plan = await enterPlan(scope, input.consortium)
  const [milestone] = await scope.tx.$queryRaw<MilestoneInFull[]>`
    SELECT m.id, m.title, m.due_on::text AS "dueOn", m.state, m.reached_on::text AS "reachedOn",
           m.evidence, m.evidence_link AS link,
           m.state = 'open' AND m.due_on < ${dayOf(scope.now)}::date AS overdue,
           CASE WHEN w.id IS NOT NULL THEN
             json_build_object('id', w.id, 'number', w.number, 'title', w.title) END AS "workPackage",
           CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name,
             'picture', f.width IS NOT NULL) END AS file,
           EXISTS (SELECT FROM published_result p WHERE p.tenant_id = m.tenant_id
             AND p.consortium_id = m.consortium_id AND p.source_type = 'milestone'
             AND p.source_id = m.id) AS published,
           coalesce((
             SELECT json_agg(json_build_object('id', t.id, 'turn', t.turn, 'from', t.from_on,
               'to', t.to_on, 'reason', t.reason, 'at', t.recorded_at, 'by', p.display_name)
               ORDER BY t.recorded_at DESC, t.id DESC)
             FROM milestone_turn t LEFT JOIN person p ON p.id = t.recorded_by
             WHERE t.tenant_id = m.tenant_id AND t.milestone_id = m.id
           ), '[]') AS turns
    FROM milestone m
    LEFT JOIN work_package w ON (w.tenant_id, w.id) = (m.tenant_id, m.work_package_id)
    LEFT JOIN stored_file f ON (f.tenant_id, f.id) = (m.tenant_id, m.file_id)
    WHERE m.tenant_id = ${scope.tenantId}::uuid AND m.consortium_id = ${plan.id}::uuid
      AND m.id = ${input.milestone}::uuid AND m.withdrawn_at IS NULL`
  if (!milestone) throw new DomainError('not-found', 'workplan.no-such-milestone')
  const may = { plan: canPlan(plan.inside), work: canWork(plan.inside) }
  return { consortium: plan.title, milestone, may }
}
