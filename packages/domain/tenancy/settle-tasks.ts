import type { Scope } from '@voortent/database'

/**
 * Marks what was asked as done for who was asked, once it happened in another way than by ticking it
 * off; nothing happens when it was done already.
 * @param about.representations only of these, of everybody unless told
 */
export async function settleTasks(
  { tx, tenantId, actor, now }: Scope,
  about: { kind: string; path: string; representations?: string[] },
): Promise<void> {
  const { kind, path, representations } = about
  const representationId = representations && { in: representations }
  await tx.task.updateMany({
    where: { tenantId, kind, path, doneAt: null, representationId },
    data: { doneAt: now, doneBy: actor.personId },
  })
}
