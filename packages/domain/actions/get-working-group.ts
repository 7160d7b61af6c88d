import { Prisma, type Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ActionStatus, WorkingGroupInput } from './contract.ts'
import { readGroups, type WorkingGroupInList } from './list-working-groups.ts'
import { canKeepGroup } from './permissions.ts'

type ActionOfGroup = { id: string; title: string; status: ActionStatus; lead: string | null }

/** A working group with its actions, who could join it, and what who asks may do. */
export type WorkingGroupInFull = Omit<WorkingGroupInList, 'actions'> & {
  actions: ActionOfGroup[]
  /** Members of the tenant that are not in it, by name; empty for who may add none. */
  candidates: { id: string; name: string }[]
  may: { keep: boolean }
}

/** @throws `actions.no-such-group` */
export async function getWorkingGroup(
  scope: Scope,
  { group: id }: WorkingGroupInput,
): Promise<WorkingGroupInFull> {
  const [group] = await readGroups(scope, Prisma.sql`w.id = ${id}::uuid`)
  if (!group) throw new DomainError('not-found', 'actions.no-such-group')
  const { roles, membershipId } = scope.actor
  const lead = group.members.find(({ leads }) => leads)
  const chairs = lead !== undefined && lead.membershipId === membershipId
  const keep = canKeepGroup({ roles, chairs }, group.agenda.phase)
  const present = group.members.map((member) => member.membershipId)
  return {
    ...group,
    actions: await actionsOf(scope, id),
    candidates: keep ? await candidatesFor(scope, present) : [],
    may: { keep },
  }
}

async function actionsOf({ tx, tenantId }: Scope, workingGroupId: string) {
  return tx.$queryRaw<ActionOfGroup[]>`
    SELECT a.id, a.title, a.status, o.name AS lead
    FROM action a LEFT JOIN organisation o ON o.id = a.organisation_id
    WHERE a.tenant_id = ${tenantId}::uuid AND a.working_group_id = ${workingGroupId}::uuid
      AND a.withdrawn_at IS NULL
    ORDER BY a.title, a.id`
}

async function candidatesFor({ tx, tenantId }: Scope, present: string[]) {
  const members = await tx.membership.findMany({
    where: { tenantId, endedAt: null, id: { notIn: present } },
    select: { id: true, person: { select: { displayName: true } } },
    take: 1000,
  })
  return members
    .map(({ id, person }) => ({ id, name: person.displayName }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
