import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { GroupMemberInput } from './contract.ts'
import { lockGroup } from './lock-group.ts'
import { nameOfMember } from './name-of-member.ts'
import { recordGroup } from './record-group.ts'

/**
 * Takes somebody out of a working group; who leads it hands that over first, unless they are the
 * last.
 * @throws `actions.not-in-group`, `actions.hand-over-first`
 */
export async function removeGroupMember(scope: Scope, input: GroupMemberInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const group = await lockGroup(scope, input.group)
  const member = group.members.find(({ membershipId }) => membershipId === input.membership)
  if (!member) throw new DomainError('not-found', 'actions.not-in-group')
  if (member.leadsSince && group.members.length > 1)
    throw new DomainError('conflict', 'actions.hand-over-first', { field: 'membership' })
  await tx.workingGroupMember.update({
    where: { tenantId_id: { tenantId, id: member.id } },
    data: { leftAt: now, leadsSince: null },
    select: { id: true },
  })
  const name = await nameOfMember(scope, input.membership)
  await recordGroup(scope, 'working-group.left', group, { member: name })
}
