import { type Scope, withConsortiaOpen } from '@voortent/database'
import {
  endNamedTask,
  findNamedTasks,
  type LeftName,
  type NamedTask,
  type NameHandover,
  passNamedTask,
} from '@voortent/domain/partners'
import type { Visibility } from '../contract.ts'
import type { LibraryItemId } from '../items/lock-item.ts'
import { findMakers } from './find-makers.ts'
import { tellMakers } from './tell-makers.ts'

/**
 * What was asked of somebody as a maker of items goes to who makes them now: who takes over, else another.
 * While nobody does, it is with the coordinators. Who was to read an item before it comes out, and takes no
 * part any more, reads it no longer; its makers are asked to find somebody else.
 */
export const namedAsks: NameHandover = {
  passOn: (scope, left) =>
    withConsortiaOpen(scope, async () => {
      const gone = await tookLeave(scope, left.membership)
      for (const task of await findNamedTasks(scope, left.membership)) {
        if (!task.path.startsWith('kennis/')) continue
        if (task.kind === 'review-item') {
          if (gone) await stopReading(scope, task, left.membership)
        } else if (task.consortiumId) continue
        else if (task.kind !== 'read-answer') await passToMaker(scope, task, left)
        else if (gone) await endNamedTask(scope, task)
      }
    }),
}

async function tookLeave({ tx, tenantId }: Scope, id: string): Promise<boolean> {
  return (await tx.membership.count({ where: { tenantId, id, endedAt: { not: null } } })) > 0
}

async function stopReading(scope: Scope, task: NamedTask, membershipId: string): Promise<void> {
  const { tx, tenantId } = scope
  const id = itemOf(task)
  await endNamedTask(scope, task)
  await tx.libraryReview.deleteMany({
    where: { tenantId, itemId: id, membershipId, verdict: null },
  })
  const item = await tx.libraryItem.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      title: true,
      visibility: true,
      consortiumId: true,
      reviewers: true,
      revisers: true,
    },
  })
  if (!item) return
  const others = (some: string[]) => some.filter((one) => one !== membershipId)
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { reviewers: others(item.reviewers), revisers: others(item.revisers) },
  })
  const about = { ...item, id: id as LibraryItemId, visibility: item.visibility as Visibility }
  await tellMakers(scope, about, { kind: 'find-reader', only: 'writers' })
}

function itemOf({ path }: NamedTask): string {
  return path.replace('kennis/', '').split(/[/#?]/)[0] ?? ''
}

async function passToMaker(
  scope: Scope,
  task: NamedTask,
  { membership: from, successor }: LeftName,
): Promise<void> {
  const whoever = { ...scope, actor: { ...scope.actor, membershipId: null } }
  const makers = await findMakers(whoever, { id: itemOf(task) })
  if (makers.includes(from)) return
  const heir = makers.find((one) => one === successor) ?? makers[0]
  if (heir) await passNamedTask(scope, task, { from, heir })
}
