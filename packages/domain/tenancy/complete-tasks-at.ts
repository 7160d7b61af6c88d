import type { Scope } from '@voortent/database'

/**
 * Marks what was asked at one place as done, for everybody it was asked of; called by the use case
 * that does what they asked for. Answers how many there were.
 * @param at.representations only what was asked of these, where it is done by each
 */
export async function completeTasksAt(
  { tx, tenantId, actor, now }: Scope,
  at: { kind: string; path: string; representations?: string[] },
): Promise<number> {
  const { kind, path, representations } = at
  const representationId = representations && { in: representations }
  const { count } = await tx.task.updateMany({
    where: { tenantId, kind, path, doneAt: null, representationId },
    data: { doneAt: now, doneBy: actor.personId },
  })
  return count
}
