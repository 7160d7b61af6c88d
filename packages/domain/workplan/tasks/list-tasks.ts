import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ListTasksInput, TaskStatus } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { listPeople } from '../list-people.ts'
import { canPlan, canWork } from '../permissions.ts'
import { readWorkPackages } from '../work-packages/list-work-packages.ts'

/** A task as lists, board and timeline show it. */
export type TaskInList = {
  id: string
  title: string
  about: string
  status: TaskStatus
  dueOn: string | null
  /** The day it was written down. */
  since: string
  overdue: boolean
  assignee: { membership: string; name: string } | null
  workPackage: { id: string; number: number; title: string } | null
}

/** Tasks that stand, the first due first, with what filters and forms offer. */
export async function listTasks(scope: Scope, input: ListTasksInput) {
  const plan = await enterPlan(scope, input.consortium)
  const items = await readTasks(scope, plan.id, matching(input))
  const packages = await readWorkPackages(scope, plan.id)
  return {
    consortium: plan.title,
    items,
    packages: packages.filter(({ withdrawn }) => !withdrawn),
    people: await listPeople(scope, plan.id),
    today: dayOf(scope.now),
    may: { plan: canPlan(plan.inside), work: canWork(plan.inside) },
  }
}

/** @param matching what tasks have to meet beside standing in this plan, over `t` */
export function readTasks(
  { tx, tenantId, now }: Scope,
  consortiumId: string,
  matching: Prisma.Sql,
): Promise<TaskInList[]> {
  return tx.$queryRaw<TaskInList[]>`
    SELECT t.id, t.title, t.about, t.status, t.due_on::text AS "dueOn",
           (t.created_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS since,
           coalesce(t.due_on < ${dayOf(now)}::date AND t.status <> 'klaar', false) AS overdue,
           CASE WHEN m.id IS NOT NULL THEN
             json_build_object('membership', m.id, 'name', p.display_name) END AS assignee,
           CASE WHEN w.id IS NOT NULL THEN
             json_build_object('id', w.id, 'number', w.number, 'title', w.title) END AS "workPackage"
    FROM plan_task t
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (t.tenant_id, t.membership_id)
    LEFT JOIN person p ON p.id = m.person_id
    LEFT JOIN work_package w ON (w.tenant_id, w.id) = (t.tenant_id, t.work_package_id)
    WHERE t.tenant_id = ${tenantId}::uuid AND t.consortium_id = ${consortiumId}::uuid ${matching}
    ORDER BY t.due_on NULLS LAST, t.created_at, t.id`
}

function matching({ status, workPackage, assignee }: ListTasksInput): Prisma.Sql {
  const parts = [Prisma.sql`AND t.withdrawn_at IS NULL`]
  if (status === 'open') parts.push(Prisma.sql`AND t.status <> 'klaar'`)
  else if (status) parts.push(Prisma.sql`AND t.status = ${status}`)
  if (workPackage) parts.push(Prisma.sql`AND t.work_package_id = ${workPackage}::uuid`)
  if (assignee === 'niemand') parts.push(Prisma.sql`AND t.membership_id IS NULL`)
  else if (assignee) parts.push(Prisma.sql`AND t.membership_id = ${assignee}::uuid`)
  return Prisma.join(parts, ' ')
}
