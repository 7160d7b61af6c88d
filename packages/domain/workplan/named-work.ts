import { type Scope, withConsortiaOpen } from '@voortent/database'
import { findHeirInside } from '@voortent/domain/consortia'
import type { NameHandover } from '@voortent/domain/partners'
import { dayFrom } from '@voortent/kernel'
import type { TaskStatus } from './contract.ts'
import { askOfAssignee } from './tasks/ask-of-assignee.ts'
import { writeToHeir } from './write-to-heir.ts'

type Work = { id: string; consortium: string; title: string }

/**
 * Open tasks and risks of plans that stand on the name of somebody who is no longer inside; where nobody
 * takes over they are nobody’s, and whoever is inside takes them up.
 */
export const namedWork: NameHandover = {
  passOn: (scope, left) =>
    withConsortiaOpen(scope, async () => {
      for (const consortium of await consortiaOf(scope, left.membership)) {
        const found = await findHeirInside(scope, consortium, left)
        if (!found) continue
        const { heir: to, title } = found
        const count = await give(scope, { from: left.membership, to, only: { consortium } })
        if (to && count > 0) await writeToHeir(scope, left, { to, consortium, title, count })
      }
    }),
  bringBack: (scope, membership, since) =>
    withConsortiaOpen(scope, async () => {
      for (const { id, to } of await findPassed(scope, membership, since))
        await give(scope, { from: to, to: membership, only: { id } })
    }),
}

async function consortiaOf({ tx, tenantId }: Scope, membershipId: string): Promise<string[]> {
  const where = { tenantId, membershipId }
  const select = { consortiumId: true }
  const held = [
    ...(await tx.planTask.findMany({ where, select, distinct: 'consortiumId' })),
    ...(await tx.risk.findMany({ where, select, distinct: 'consortiumId' })),
  ]
  return [...new Set(held.map(({ consortiumId }) => consortiumId))]
}

type Gift = {
  from: string | null
  to: string | null
  only: { consortium: string } | { id: string }
}

/** @returns how many tasks and risks went over */
async function give(scope: Scope, { from, to, only }: Gift): Promise<number> {
  const { tx, tenantId, now } = scope
  const mine = { tenantId, membershipId: from }
  const where = 'id' in only ? { ...mine, id: only.id } : { ...mine, consortiumId: only.consortium }
  const data = { membershipId: to, changedAt: now }
  const tasks = await tx.planTask.updateManyAndReturn({
    where: { ...where, status: { not: 'klaar' }, withdrawnAt: null },
    data,
    select: { id: true, consortiumId: true, title: true, dueOn: true, status: true },
  })
  for (const { id, consortiumId: consortium, title, dueOn, status } of tasks) {
    await askOfAssignee(scope, {
      consortium,
      id,
      title,
      membershipId: to,
      dueOn: dueOn && dayFrom(dueOn),
      status: status as TaskStatus,
    })
    await tell(scope, 'plan-task', { id, consortium, title }, { from, to })
  }
  const risks = await tx.risk.updateManyAndReturn({
    where: { ...where, state: { in: ['open', 'opgetreden'] } },
    data,
    select: { id: true, consortiumId: true, title: true },
  })
  for (const { id, consortiumId: consortium, title } of risks)
    await tell(scope, 'risk', { id, consortium, title }, { from, to })
  return tasks.length + risks.length
}

async function tell(
  scope: Scope,
  subjectType: 'plan-task' | 'risk',
  { id, consortium, title }: Work,
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  await scope.record({
    type: `${subjectType}.handed-over`,
    subjectType,
    subjectId: id,
    consortiumId: consortium,
    payload: { title, consortiumId: consortium, from, to },
  })
}

async function findPassed(
  { tx, tenantId }: Scope,
  membership: string,
  since: Date,
): Promise<{ id: string; to: string | null }[]> {
  const passed = await tx.event.findMany({
    where: {
      tenantId,
      type: { in: ['plan-task.handed-over', 'risk.handed-over'] },
      recordedAt: { gte: since },
      payload: { path: ['from'], equals: membership },
    },
    select: { subjectId: true, payload: true },
  })
  return passed.map(({ subjectId, payload }) => ({
    id: subjectId,
    to: (payload as { to: string | null }).to,
  }))
}
