import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { getRepresentation } from '../partners/index.ts'
import { requireAdmitting } from './permissions.ts'

/** A member with their roles, and what would pass on to others if the membership ended now. */
export async function getMember(scope: Scope, membershipId: string) {
  const { tx, actor } = scope
  requireAdmitting(actor)
  const found = await tx.membership.findFirst({
    where: { id: membershipId },
    select: {
      id: true,
      roles: true,
      joinedAt: true,
      endedAt: true,
      person: { select: { displayName: true, email: true } },
      representations: { where: { endedAt: null }, select: { id: true } },
    },
  })
  if (!found) throw new DomainError('not-found', 'tenancy.no-such-member')
  const { person, representations, ...member } = found
  const speaksFor = await Promise.all(
    representations.map(({ id }) => getRepresentation(scope, { representation: id })),
  )
  return {
    ...member,
    ...person,
    isMe: membershipId === actor.membershipId,
    ownTasks: await tx.task.count({ where: { membershipId, doneAt: null } }),
    representations: speaksFor.map(({ id, function: title, organisation, openTasks, others }) => ({
      id,
      function: title,
      organisation: organisation.name,
      openTasks,
      successors: others
        .filter(({ state }) => state === 'active')
        .map((other) => ({ id: other.id, name: other.name })),
    })),
  }
}
