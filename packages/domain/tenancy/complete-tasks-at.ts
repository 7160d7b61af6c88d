import type { Scope } from '@voortent/database'

/**
 * Marks what was asked at one place as done, for everybody it was asked of; called by the use case
 * that does what they asked for. Answers how many there were.
 */
export async function completeTasksAt(
  { tx, tenantId, actor, now }: Scope,
  { kind, path }: { kind: string; path: string },
): Promise<number> {
  const { count } = await tx.task.updateMany({
    where: { tenantId, kind, path, doneAt: null },
    data: { doneAt: now, doneBy: actor.personId },
  })
  return count
}
