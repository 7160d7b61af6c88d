import type { Scope } from '@voortent/database'

/**
 * Marks what was asked at one place as done, for everybody it was asked of; called by the use case
 * that does what they asked for. Answers how many there were.
 * @param at.kind only what was asked under this name
 * @param at.representations only what was asked of these, where it is done by each
 * @param at.organisation only what was asked of who represents it
 * @param at.membership only what was asked of this member
 */
export async function completeTasksAt(
  { tx, tenantId, actor, now }: Scope,
  at: {
    kind?: string
    path: string
    representations?: string[]
    organisation?: string
    membership?: string
  },
): Promise<number> {
  const { kind, path, representations, organisation, membership: membershipId } = at
  const representationId = representations && { in: representations }
  const representation = organisation ? { organisationId: organisation } : undefined
  const { count } = await tx.task.updateMany({
    where: { tenantId, kind, path, doneAt: null, representationId, representation, membershipId },
    data: { doneAt: now, doneBy: actor.personId },
  })
  return count
}
