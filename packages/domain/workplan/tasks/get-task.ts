import { Prisma, type Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { TaskInput } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { listPeople } from '../list-people.ts'
import { canWork } from '../permissions.ts'
import { readWorkPackages } from '../work-packages/list-work-packages.ts'
import { readTasks } from './list-tasks.ts'

/** A task, also one that was taken off, with what its form offers. @throws `workplan.no-such-task` */
export async function getTask(scope: Scope, input: TaskInput) {
  const { tx, tenantId } = scope
  const plan = await enterPlan(scope, input.consortium)
  const [task] = await readTasks(scope, plan.id, Prisma.sql`AND t.id = ${input.task}::uuid`)
  if (!task) throw new DomainError('not-found', 'workplan.no-such-task')
  const kept = await tx.planTask.findUnique({
    where: { tenantId_id: { tenantId, id: task.id } },
    select: { withdrawnAt: true },
  })
  const source = { sourceType: 'task', sourceId: task.id }
  const published = await tx.publishedResult.count({
    where: { tenantId, consortiumId: plan.id, ...source },
  })
  const packages = await readWorkPackages(scope, plan.id)
  return {
    consortium: plan.title,
    task: { ...task, withdrawn: kept?.withdrawnAt != null, published: published > 0 },
    packages: packages.filter(({ withdrawn }) => !withdrawn),
    people: await listPeople(scope, plan.id),
    may: { work: canWork(plan.inside) },
  }
}
