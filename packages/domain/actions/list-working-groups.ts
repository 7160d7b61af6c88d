import { Prisma, type Scope } from '@voortent/database'
import type { ListWorkingGroupsInput } from './contract.ts'
import type { WorkingGroupId } from './lock-group.ts'

/** Somebody in a working group, and for which organisation. */
export type GroupMember = {
  membershipId: string
  name: string
  organisation: string | null
  leads: boolean
}

/** A working group with its people and how many actions it works on. */
export type WorkingGroupInList = {
  id: WorkingGroupId
  name: string
  purpose: string
  agenda: { id: string; title: string; phase: string }
  /** The lead first, then by name. */
  members: GroupMember[]
  actions: number
}

/** The working groups of an agenda, or of all, by name. */
export function listWorkingGroups(
  scope: Scope,
  { agenda }: ListWorkingGroupsInput,
): Promise<WorkingGroupInList[]> {
  return readGroups(scope, agenda ? Prisma.sql`w.agenda_id = ${agenda}::uuid` : Prisma.sql`true`)
}

/** Reads working groups with their people, chosen by a condition on `w`. */
export function readGroups(scope: Scope, chosen: Prisma.Sql): Promise<WorkingGroupInList[]> {
  return scope.tx.$queryRaw<WorkingGroupInList[]>`
    SELECT w.id, w.name, w.purpose,
           json_build_object('id', g.id, 'title', g.title, 'phase', g.phase) AS agenda,
           coalesce(m.members, '[]') AS members,
           (SELECT count(*)::int FROM action a
            WHERE a.tenant_id = w.tenant_id AND a.working_group_id = w.id
              AND a.withdrawn_at IS NULL) AS actions
    FROM working_group w
    JOIN agenda g ON (g.tenant_id, g.id) = (w.tenant_id, w.agenda_id)
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'membershipId', gm.membership_id, 'name', p.display_name, 'organisation', o.name,
        'leads', gm.leads_since IS NOT NULL
      ) ORDER BY gm.leads_since IS NULL, p.display_name) AS members
      FROM working_group_member gm
      JOIN membership ms ON (ms.tenant_id, ms.id) = (gm.tenant_id, gm.membership_id)
      JOIN person p ON p.id = ms.person_id
      LEFT JOIN representation r ON (r.tenant_id, r.id) = (gm.tenant_id, gm.representation_id)
        AND r.ended_at IS NULL
      LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE gm.tenant_id = w.tenant_id AND gm.working_group_id = w.id AND gm.left_at IS NULL
        AND ms.ended_at IS NULL
    ) m ON true
    WHERE w.tenant_id = ${scope.tenantId}::uuid AND ${chosen}
    ORDER BY w.name, w.id
    LIMIT 500`
}
