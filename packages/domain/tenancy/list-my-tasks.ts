import type { Scope } from '@voortent/database'
import { dayFrom } from '@voortent/kernel'
import { askedOf } from './asked-of.ts'
import type { MyTasksInput } from './contract.ts'

const pageSize = 50

/** What is asked of the actor in this tenant, the first due first; fifty to a page. */
export async function listMyTasks(scope: Scope, { page }: MyTasksInput) {
  const { tx, actor } = scope
  const where = askedOf(scope)
  const total = await tx.task.count({ where })
  const tasks = await tx.task.findMany({
    where,
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      id: true,
      kind: true,
      subject: true,
      path: true,
      role: true,
      dueOn: true,
      createdAt: true,
      membershipId: true,
      representation: {
        select: {
          membershipId: true,
          organisationId: true,
          partner: { select: { organisation: { select: { name: true } } } },
        },
      },
    },
  })
  return {
    total,
    items: tasks.map(({ representation, membershipId, dueOn, ...task }) => ({
      ...task,
      dueOn: dueOn && dayFrom(dueOn),
      organisation: representation && {
        id: representation.organisationId,
        name: representation.partner.organisation.name,
      },
      /** False when somebody else may do it just as well. */
      personal: !task.role && (membershipId ?? representation?.membershipId) === actor.membershipId,
    })),
  }
}
