import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { GroupMemberInput } from './contract.ts'
import { lockGroup } from './lock-group.ts'
import { nameOfMember } from './name-of-member.ts'
import { recordGroup } from './record-group.ts'

/** Hands the lead of a working group to another of its members. @throws `actions.not-in-group` */
export async function handOverLead(scope: Scope, input: GroupMemberInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const group = await lockGroup(scope, input.group)
  const next = group.members.find(({ membershipId }) => membershipId === input.membership)
  if (!next) throw new DomainError('not-found', 'actions.not-in-group', { field: 'membership' })
  if (next.leadsSince) return
  await tx.workingGroupMember.updateMany({
    where: { tenantId, workingGroupId: group.id, leadsSince: { not: null } },
    data: { leadsSince: null },
  })
  await tx.workingGroupMember.update({
    where: { tenantId_id: { tenantId, id: next.id } },
    data: { leadsSince: now },
    select: { id: true },
  })
  const name = await nameOfMember(scope, input.membership)
  await recordGroup(scope, 'working-group.lead-handed-over', group, { member: name })
}
