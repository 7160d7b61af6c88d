import { type Scope, withConsortiaOpen } from '@voortent/database'

/** A task that is asked of a member by name. */
export type NamedTask = { id: string; kind: string; path: string; consortiumId: string | null }

/** Open tasks that are asked of a member by name, in the order of asking. */
export function findNamedTasks(
  { tx, tenantId }: Scope,
  membershipId: string,
): Promise<NamedTask[]> {
  return tx.task.findMany({
    where: { tenantId, membershipId, role: null, doneAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, path: true, consortiumId: true },
  })
}

/** Gives a task to an heir, by name; who is asked the same already is not asked twice. */
export async function passNamedTask(
  scope: Scope,
  task: NamedTask,
  { from, heir }: { from: string; heir: string },
): Promise<void> {
  const { tx, tenantId, record } = scope
  const { id, kind, path, consortiumId } = task
  const asked = { tenantId, kind, path, doneAt: null, membershipId: heir }
  if ((await tx.task.count({ where: asked })) > 0) return endNamedTask(scope, task)
  await tx.task.updateMany({ where: { tenantId, id }, data: { membershipId: heir } })
  await record({
    type: 'task.handed-over',
    subjectType: 'task',
    subjectId: id,
    ...(consortiumId && { consortiumId }),
    payload: { from, to: heir, role: null },
  })
}

/** Ends what only the person themselves could do. */
export async function endNamedTask(
  { tx, tenantId, actor, now }: Scope,
  { id }: Pick<NamedTask, 'id'>,
): Promise<void> {
  await tx.task.updateMany({
    where: { tenantId, id },
    data: { doneAt: now, doneBy: actor.personId },
  })
}

/** Brings back what was passed on from a name since a moment and is still open where it went. */
export function bringBackNamedTasks(scope: Scope, to: string, since: Date): Promise<void> {
  return withConsortiaOpen(scope, async () => {
    const { tx, tenantId } = scope
    const passed = await tx.event.findMany({
      where: {
        tenantId,
        type: 'task.handed-over',
        recordedAt: { gte: since },
        payload: { path: ['from'], equals: to },
      },
      select: { subjectId: true, payload: true },
    })
    for (const { subjectId: id, payload } of passed) {
      const { to: heir } = payload as { to: string }
      const where = { tenantId, id, doneAt: null, membershipId: heir }
      await tx.task.updateMany({ where, data: { membershipId: to } })
    }
  })
}
