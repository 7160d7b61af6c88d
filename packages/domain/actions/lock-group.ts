import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { lockAgenda } from './lock-agenda.ts'
import { canKeepGroup, requireRule } from './permissions.ts'

export type WorkingGroupId = Id<'working-group'>

/**
 * Locks the agenda of a working group for who keeps it, and reads the group.
 * @throws `actions.no-such-group`, `actions.group-keepers-only`, `actions.closed-in-this-phase`
 */
export async function lockGroup(scope: Scope, id: string) {
  const { tx, tenantId, actor } = scope
  const where = { tenantId_id: { tenantId, id } }
  const found = await tx.workingGroup.findUnique({ where, select: { agendaId: true } })
  if (!found) throw new DomainError('not-found', 'actions.no-such-group')
  const agenda = await lockAgenda(scope, found.agendaId)
  const group = await tx.workingGroup.findUniqueOrThrow({
    where,
    select: {
      name: true,
      purpose: true,
      members: { where: { leftAt: null, membership: { endedAt: null } } },
    },
  })
  const lead = group.members.find(({ leadsSince }) => leadsSince !== null) ?? null
  const chairs = lead !== null && lead.membershipId === actor.membershipId
  requireRule(
    canKeepGroup,
    { roles: actor.roles, chairs },
    agenda.phase,
    'actions.group-keepers-only',
  )
  return { ...group, id: id as WorkingGroupId, agenda, lead }
}
