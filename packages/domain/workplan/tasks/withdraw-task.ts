import type { Scope } from '@voortent/database'
import type { TaskInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { askOfAssignee } from './ask-of-assignee.ts'
import { lockTask } from './lock-task.ts'

/** Takes a task off the list; it can come back. */
export async function withdrawTask(scope: Scope, input: TaskInput): Promise<void> {
  await set(scope, input, scope.now)
}

/** Brings a task back that was taken off. */
export async function restoreTask(scope: Scope, input: TaskInput): Promise<void> {
  await set(scope, input, null)
}

async function set(scope: Scope, input: TaskInput, withdrawnAt: Date | null): Promise<void> {
  const { tx, tenantId } = scope
  const { plan, ...task } = await lockTask(scope, input)
  const { id, title } = task
  const withdrawn = withdrawnAt !== null
  if ((task.withdrawnAt !== null) === withdrawn) return
  await tx.planTask.update({
    where: { tenantId_id: { tenantId, id } },
    data: { withdrawnAt },
    select: { id: true },
  })
  await askOfAssignee(scope, { ...task, consortium: plan.id, withdrawn })
  const type = withdrawn ? 'plan-task.withdrawn' : 'plan-task.restored'
  await recordPlan(scope, type, plan, { id, title })
}
