import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ConsortiumInput, ConsortiumRole } from '../contract.ts'
import { requireInsider } from '../require-insider.ts'

/** Somebody with a place of their own in a consortium. */
export type Teammate = {
  membership: string
  name: string
  role: ConsortiumRole
  since: Date
  organisations: string[]
}

export type Team = {
  title: string
  people: Teammate[]
  /** Who speaks for the lead and for the partners inside. */
  voices: { name: string; organisation: string; function: string }[]
  /** Members of the tenant who can get a place; empty for who may not give one. */
  members: { id: string; name: string; organisations: string[] }[]
  may: { lead: boolean }
}

/** Who is in a consortium: people with a place of their own, and who speaks for its partners. */
export async function listTeam(scope: Scope, { consortium: id }: ConsortiumInput): Promise<Team> {
  const { title, leadsIt } = await requireInsider(scope, id)
  const { tx, tenantId, now } = scope
  const today = dayOf(now)
  const [row] = await tx.$queryRaw<Pick<Team, 'people' | 'voices' | 'members'>[]>`
    WITH speaking AS (
      SELECT r.membership_id, r.organisation_id, r.function, o.name
      FROM representation r JOIN organisation o ON o.id = r.organisation_id
      WHERE r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    ), here AS (
      SELECT m.id, p.display_name AS name,
             ARRAY(SELECT s.name FROM speaking s WHERE s.membership_id = m.id ORDER BY s.name) AS offices
      FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
    )
    SELECT coalesce((
        SELECT json_agg(json_build_object('membership', h.id, 'name', h.name, 'role', w.role,
          'since', w.since, 'organisations', h.offices)
          ORDER BY array_position(ARRAY['projectleider', 'guide', 'lid', 'gast'], w.role), h.name)
        FROM consortium_person w JOIN here h ON h.id = w.membership_id
        WHERE w.tenant_id = ${tenantId}::uuid AND w.consortium_id = ${id}::uuid AND w.until IS NULL
      ), '[]') AS people,
      coalesce((
        SELECT json_agg(json_build_object('name', h.name, 'organisation', s.name,
          'function', s.function) ORDER BY s.name, h.name)
        FROM consortium c
        JOIN speaking s ON s.organisation_id = ANY (c.insiders)
        JOIN here h ON h.id = s.membership_id
        WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${id}::uuid
      ), '[]') AS voices,
      CASE WHEN ${leadsIt} THEN coalesce((
        SELECT json_agg(json_build_object('id', h.id, 'name', h.name, 'organisations', h.offices)
          ORDER BY h.name) FROM here h
      ), '[]') ELSE '[]' END AS members`
  const { people = [], voices = [], members = [] } = row ?? {}
  return { title, people: people.map(dated), voices, members, may: { lead: leadsIt } }
}

function dated(one: Teammate): Teammate {
  return { ...one, since: new Date(one.since) }
}
