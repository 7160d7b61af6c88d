import { type Scope, withConsortiaOpen } from '@voortent/database'

/** Where open tasks of a representation go. */
export type Heir = { representation: string } | { role: 'coordinator' } | null

/**
 * Hands the open tasks of a representation over: to a successor, to the coordinators, or (null) to
 * the choice of the organisation's other representatives. Each is recorded, so that it can be
 * brought back. Answers how many.
 */
export async function handOverTasks(scope: Scope, from: string, heir: Heir): Promise<number> {
  const { tx, record } = scope
  const open = await tx.task.findMany({
    where: { representationId: from, doneAt: null, role: null, consortiumId: null },
    select: { id: true },
  })
  const ids = open.map(({ id }) => id)
  if (heir && ids.length > 0) {
    await tx.task.updateMany({
      where: { id: { in: ids } },
      data: 'role' in heir ? { role: heir.role } : { representationId: heir.representation },
    })
  }
  for (const id of ids) {
    await record({
      type: 'task.handed-over',
      subjectType: 'task',
      subjectId: id,
      payload: {
        from,
        to: heir && 'representation' in heir ? heir.representation : null,
        role: heir && 'role' in heir ? heir.role : null,
      },
    })
  }
  return ids.length
}

/** Brings back what was handed over since a moment and is still open where it went, inside consortia too. */
export function bringBackTasks(scope: Scope, to: string, since: Date): Promise<void> {
  return withConsortiaOpen(scope, () => bringBack(scope, to, since))
}

async function bringBack(scope: Scope, to: string, since: Date): Promise<void> {
  const { tx } = scope
  const handedOver = await tx.event.findMany({
    where: {
      type: 'task.handed-over',
      recordedAt: { gte: since },
      payload: { path: ['from'], equals: to },
    },
    select: { subjectId: true, payload: true },
  })
  for (const { subjectId, payload } of handedOver) {
    const { to: heir } = payload as { to: string | null }
    await tx.task.updateMany({
      where: { id: subjectId, doneAt: null, representationId: heir ?? to },
      data: { representationId: to, role: null },
    })
  }
}
