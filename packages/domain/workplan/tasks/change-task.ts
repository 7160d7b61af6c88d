import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import type { ChangeTaskInput } from '../contract.ts'
import { requirePerson } from '../list-people.ts'
import { recordPlan } from '../record-plan.ts'
import { requirePackage } from '../require-package.ts'
import { askOfAssignee } from './ask-of-assignee.ts'
import { lockTask } from './lock-task.ts'

/** Changes what a task is, who does it or by when; nothing is recorded when nothing changed. */
export async function changeTask(scope: Scope, input: ChangeTaskInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, about, workPackage: workPackageId, assignee: membershipId, dueOn } = input
  const { plan, id, status, ...before } = await lockTask(scope, input)
  const after = { title, about, workPackageId, membershipId, dueOn }
  const same = Object.entries(after).every(([name, value]) => before[name as 'title'] === value)
  if (same) return
  if (workPackageId !== before.workPackageId) await requirePackage(scope, plan.id, workPackageId)
  if (membershipId !== before.membershipId)
    await requirePerson(scope, plan.id, { membership: membershipId, field: 'assignee' })
  await tx.planTask.update({
    where: { tenantId_id: { tenantId, id } },
    data: { ...after, dueOn: dueOn && dateOf(dueOn), changedAt: now },
    select: { id: true },
  })
  await askOfAssignee(scope, { consortium: plan.id, id, title, membershipId, dueOn, status })
  await recordPlan(scope, 'plan-task.changed', plan, { id, title })
}
