import type { Scope } from '@voortent/database'
import { activeOn } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { GroupMemberInput } from './contract.ts'
import { lockGroup } from './lock-group.ts'
import { recordGroup } from './record-group.ts'

/**
 * Takes a member into a working group, for the organisation they act for where they speak for one.
 * The first member leads the group until somebody else does; who is in already stays as they are.
 * @throws `actions.member-missing` for who is no member of the tenant
 */
export async function addGroupMember(scope: Scope, input: GroupMemberInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const group = await lockGroup(scope, input.group)
  const membership = await tx.membership.findFirst({
    where: { tenantId, id: input.membership, endedAt: null },
    select: { id: true, actingForId: true, person: { select: { displayName: true } } },
  })
  if (!membership)
    throw new DomainError('invalid', 'actions.member-missing', { field: 'membership' })
  const membershipId = membership.id
  if (group.members.some((member) => member.membershipId === membershipId)) return
  const representation = await tx.representation.findFirst({
    where: { ...activeOn(now), membershipId, organisationId: membership.actingForId ?? undefined },
    orderBy: { startsOn: 'asc' },
    select: { id: true },
  })
  const joined = {
    joinedAt: now,
    leadsSince: group.lead ? null : now,
    representationId: representation?.id ?? null,
  }
  const key = { tenantId, workingGroupId: group.id, membershipId }
  await tx.workingGroupMember.upsert({
    where: { tenantId_workingGroupId_membershipId: key },
    create: { ...key, id: newId(), ...joined },
    update: { ...joined, leftAt: null },
    select: { id: true },
  })
  const { displayName: member } = membership.person
  await recordGroup(scope, 'working-group.joined', group, { member })
}
