import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChangeRolesInput } from './contract.ts'
import { keepCoordinator } from './keep-coordinator.ts'
import { requireCoordinator } from './permissions.ts'

/** Gives a member other roles; the last coordinator stays one. */
export async function changeRoles(scope: Scope, input: ChangeRolesInput): Promise<void> {
  const { tx, tenantId, actor } = scope
  requireCoordinator(actor)
  const { membershipId } = input
  const roles = [...new Set(input.roles)].sort()
  if (!roles.includes('coordinator')) await keepCoordinator(scope, membershipId)
  const member = await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null },
    select: { roles: true },
  })
  if (!member) throw new DomainError('not-found', 'tenancy.no-such-member')
  if (member.roles.toSorted().join() === roles.join()) return
  await tx.membership.update({
    where: { tenantId_id: { tenantId, id: membershipId } },
    data: { roles },
  })
  await scope.record({
    type: 'membership.roles-changed',
    subjectType: 'membership',
    subjectId: membershipId,
    payload: { from: member.roles.join(' '), to: roles.join(' ') },
  })
}
