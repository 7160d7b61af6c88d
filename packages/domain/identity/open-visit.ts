import {
  type Actor,
  type Database,
  type MembershipId,
  type OrganisationId,
  type PersonId,
  readUnscoped,
  type TenantId,
} from '@voortent/database'

/** Who stands at the door of which tenant. */
export type Visitor = {
  person: { id: PersonId; displayName: string; email: string; locale: string } | null
  lastSeenAt: Date | null
  tenant: { id: TenantId; name: string; modules: readonly string[] } | null
  /** The person's membership of that tenant, as an actor; null for who is no member. */
  actor: Actor | null
}

type Row = {
  person_id: PersonId | null
  display_name: string
  email: string
  locale: string
  session_last_seen_at: Date | null
  tenant_id: TenantId | null
  tenant_name: string
  tenant_modules: string[]
  membership_id: MembershipId | null
  roles: string[] | null
  acting_for_id: OrganisationId | null
}

/**
 * Finds session, person, tenant and membership in one round trip. Outside demo mode a session of a
 * demo person opens nothing.
 * @param sessionId SHA-256 of the cookie's token, or '' without one
 * @param slug tenant's slug, or '' outside every tenant
 */
export async function openVisit(
  { database, demo }: { database: Database; demo: boolean },
  sessionId: string,
  slug: string,
): Promise<Visitor> {
  const [row] = await readUnscoped<Row>(database, {
    name: 'open-visit',
    text: 'SELECT * FROM open_visit($1, $2, $3)',
    values: [sessionId, slug, demo],
  })
  if (!row) throw new Error('open_visit always answers one row')
  const { person_id, membership_id, roles, acting_for_id } = row
  return {
    person: person_id && {
      id: person_id,
      displayName: row.display_name,
      email: row.email,
      locale: row.locale,
    },
    lastSeenAt: row.session_last_seen_at,
    tenant: row.tenant_id && {
      id: row.tenant_id,
      name: row.tenant_name,
      modules: row.tenant_modules,
    },
    actor: membership_id && {
      personId: person_id,
      membershipId: membership_id,
      roles: roles ?? [],
      actingForId: acting_for_id,
    },
  }
}
