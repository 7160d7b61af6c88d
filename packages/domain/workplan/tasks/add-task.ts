import type { Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import type { AddTaskInput } from '../contract.ts'
import { enterToWork } from '../enter-plan.ts'
import { requirePerson } from '../list-people.ts'
import { recordPlan } from '../record-plan.ts'
import { requirePackage } from '../require-package.ts'
import { askOfAssignee } from './ask-of-assignee.ts'

/** Writes a task down; who does it finds it on Home. */
export async function addTask(scope: Scope, input: AddTaskInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, about, workPackage, assignee: membershipId, dueOn } = input
  const plan = await enterToWork(scope, input.consortium)
  await requirePackage(scope, plan.id, workPackage)
  await requirePerson(scope, plan.id, { membership: membershipId, field: 'assignee' })
  const id = newId()
  await tx.planTask.create({
    data: {
      tenantId,
      id,
      consortiumId: plan.id,
      workPackageId: workPackage,
      title,
      about,
      membershipId,
      dueOn: dueOn && dateOf(dueOn),
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  const task = { consortium: plan.id, id, title, membershipId, dueOn }
  await askOfAssignee(scope, { ...task, status: 'te-doen' })
  await recordPlan(scope, 'plan-task.added', plan, { id, title })
  return { id }
}
