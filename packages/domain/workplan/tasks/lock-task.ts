import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import type { TaskInput, TaskStatus } from '../contract.ts'
import { enterToWork, type Plan } from '../enter-plan.ts'

export type LockedTask = {
  plan: Plan
  id: string
  title: string
  about: string
  workPackageId: string | null
  membershipId: string | null
  dueOn: string | null
  status: TaskStatus
  withdrawnAt: Date | null
}
type Row = Omit<LockedTask, 'plan' | 'dueOn'> & { dueOn: Date | null }

/** A task that everybody inside changes. @throws `workplan.no-such-task` */
export async function lockTask(scope: Scope, input: TaskInput): Promise<LockedTask> {
  const plan = await enterToWork(scope, input.consortium)
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT id, title, about, work_package_id AS "workPackageId", membership_id AS "membershipId",
           due_on AS "dueOn", status, withdrawn_at AS "withdrawnAt"
    FROM plan_task
    WHERE tenant_id = ${scope.tenantId}::uuid AND consortium_id = ${plan.id}::uuid
      AND id = ${input.task}::uuid FOR NO KEY UPDATE`
  if (!row) throw new DomainError('not-found', 'workplan.no-such-task')
  return { ...row, plan, dueOn: row.dueOn && dayFrom(row.dueOn) }
}
