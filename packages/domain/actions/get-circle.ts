import { Prisma, type Scope } from '@voortent/database'
import type { Circle } from '@voortent/domain/decisions'
import { activeOn } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { WorkingGroupInput } from './contract.ts'
import { readGroups } from './list-working-groups.ts'
import { canKeepGroup } from './permissions.ts'

/**
 * Who decides together in a working group: its members, and the organisations they speak for in it.
 * Who keeps the group lays ballots out; every member asks questions. @throws `actions.no-such-group`
 */
export async function getCircle(scope: Scope, { group: id }: WorkingGroupInput): Promise<Circle> {
  const [group] = await readGroups(scope, Prisma.sql`w.id = ${id}::uuid`)
  if (!group) throw new DomainError('not-found', 'actions.no-such-group')
  const { roles, membershipId } = scope.actor
  const own = group.members.find((member) => member.membershipId === membershipId)
  const keeps = canKeepGroup({ roles, chairs: own?.leads ?? false }, group.agenda.phase)
  return {
    about: { kind: 'working-group', id },
    name: group.name,
    organisations: await organisationsOf(scope, id),
    members: group.members.map(({ membershipId: member, name }) => ({ id: member, name })),
    may: { decide: keeps, ask: keeps || own !== undefined },
  }
}

async function organisationsOf({ tx, tenantId, now }: Scope, workingGroupId: string) {
  const speaking = await tx.representation.findMany({
    where: {
      ...activeOn(now),
      tenantId,
      workingGroups: { some: { workingGroupId, leftAt: null } },
    },
    select: { partner: { select: { organisation: { select: { id: true, name: true } } } } },
  })
  const all = new Map(
    speaking.map(({ partner }) => [partner.organisation.id, partner.organisation]),
  )
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
