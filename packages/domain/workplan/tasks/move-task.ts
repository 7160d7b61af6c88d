import type { Scope } from '@voortent/database'
import type { MoveTaskInput } from '../contract.ts'
import { recordPlan } from '../record-plan.ts'
import { askOfAssignee } from './ask-of-assignee.ts'
import { lockTask } from './lock-task.ts'

/** Says how a task stands; what is done is asked of nobody any more. */
export async function moveTask(scope: Scope, input: MoveTaskInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { plan, ...task } = await lockTask(scope, input)
  const { id, title } = task
  if (task.status === input.status) return
  await tx.planTask.update({
    where: { tenantId_id: { tenantId, id } },
    data: { status: input.status, changedAt: now },
    select: { id: true },
  })
  const withdrawn = task.withdrawnAt !== null
  await askOfAssignee(scope, { ...task, consortium: plan.id, status: input.status, withdrawn })
  await recordPlan(scope, 'plan-task.moved', plan, { id, title, status: input.status })
}
