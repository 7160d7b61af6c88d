import { type Scope, withConsortiaOpen } from '@voortent/database'
import {
  endNamedTask,
  findNamedTasks,
  type LeftName,
  type NamedTask,
  type NameHandover,
  passNamedTask,
} from '@voortent/domain/partners'
import { findMakers } from './find-makers.ts'

/** What only who was asked could read. */
const ofThePerson = ['review-item', 'read-answer']

/**
 * What was asked of somebody as a maker of items goes to who makes them now: who takes over, else another.
 * While nobody does, it is with the coordinators.
 */
export const namedAsks: NameHandover = {
  passOn: (scope, left) =>
    withConsortiaOpen(scope, async () => {
      for (const task of await findNamedTasks(scope, left.membership)) {
        if (!task.path.startsWith('kennis/') || task.consortiumId) continue
        if (ofThePerson.includes(task.kind)) await endOfWhoLeft(scope, task, left)
        else await passToMaker(scope, task, left)
      }
    }),
}

async function endOfWhoLeft(
  scope: Scope,
  task: NamedTask,
  { membership }: LeftName,
): Promise<void> {
  const { tx, tenantId } = scope
  const gone = await tx.membership.count({
    where: { tenantId, id: membership, endedAt: { not: null } },
  })
  if (gone > 0) await endNamedTask(scope, task)
}

async function passToMaker(
  scope: Scope,
  task: NamedTask,
  { membership: from, successor }: LeftName,
): Promise<void> {
  const [item = ''] = task.path.replace('kennis/', '').split(/[/#?]/)
  const whoever = { ...scope, actor: { ...scope.actor, membershipId: null } }
  const makers = await findMakers(whoever, { id: item })
  if (makers.includes(from)) return
  const heir = makers.find((one) => one === successor) ?? makers[0]
  if (heir) await passNamedTask(scope, task, { from, heir })
}
