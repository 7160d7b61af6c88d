import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import { endRepresentation, type NameHandover, passOnNames } from '../partners/index.ts'
import { keepCoordinator } from '../tenancy/index.ts'
import type { EndMembershipInput } from './contract.ts'
import { requireAdmitting } from './permissions.ts'

/**
 * Ends a membership, never the last coordinator's. What the member was still asked to do goes to the
 * chosen successors, else to who else speaks for the organisation, else to the coordinators.
 * `handovers` pass on what stands on their own name. Answers how many tasks passed on.
 */
export async function endMembership(
  scope: Scope,
  input: EndMembershipInput,
  handovers: readonly NameHandover[] = [],
): Promise<{ tasks: number }> {
  const { tx, tenantId, actor, now } = scope
  requireAdmitting(actor)
  const { membershipId } = input
  await keepCoordinator(scope, membershipId)
  const member = await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null },
    select: { personId: true },
  })
  if (!member) throw new DomainError('not-found', 'tenancy.no-such-member')
  const tasks = await endRepresentations(scope, input, handovers)
  await tx.membership.update({
    where: { tenantId_id: { tenantId, id: membershipId } },
    data: { endedAt: now, actingForId: null },
  })
  const left = { membership: membershipId, organisation: null, heirs: null, successor: null }
  await passOnNames(scope, handovers, left)
  await scope.record({
    type: 'membership.ended',
    subjectType: 'membership',
    subjectId: membershipId,
    payload: { personId: member.personId, tasks },
  })
  return { tasks }
}

/** Those that have begun; what was to begin later never does without a member. */
async function endRepresentations(
  scope: Scope,
  { membershipId, successors }: EndMembershipInput,
  handovers: readonly NameHandover[],
): Promise<number> {
  const today = dayOf(scope.now)
  const running = await scope.tx.representation.findMany({
    where: { membershipId, endedAt: null },
    select: { id: true, startsOn: true, endsOn: true },
  })
  let tasks = 0
  for (const { id, startsOn, endsOn } of running) {
    if (dayFrom(startsOn) > today) continue
    const planned = endsOn && dayFrom(endsOn)
    const end = {
      representation: id,
      endsOn: planned && planned < today ? planned : today,
      successor: successors[id] ?? null,
    }
    const ended = await endRepresentation(scope, end, handovers)
    tasks += ended.tasks
  }
  return tasks
}
