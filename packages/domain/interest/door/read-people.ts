import type { Scope } from '@voortent/database'
import { placesForGuests } from '@voortent/domain/consortia'
import type { OwnInterest } from './interest-of-link.ts'

/** Whom a guest sees. */
export type PeopleAround = {
  consortium: { id: string; title: string } | null
  caller: { name: string; function: string } | null
  /** Organisations: those that agreed to be named, and all partners once the company takes part. */
  partners: string[]
  /** Who guides the consortium or is its project leader, and agreed to be seen. */
  people: { name: string; role: 'guide' | 'projectleider'; organisation: string | null }[]
}

/** The broker, the partners and the people around an interest: of this consortium, never of another. */
export async function readPeople(
  { tx, tenantId }: Scope,
  { interest }: OwnInterest,
): Promise<PeopleAround> {
  const inside = interest.status === 'doet-mee'
  const [found] = await tx.$queryRaw<PeopleAround[]>`
    SELECT CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END
             AS consortium,
           CASE WHEN p.id IS NOT NULL
             THEN json_build_object('name', p.display_name, 'function', p.function) END AS caller,
           coalesce((
             SELECT json_agg(DISTINCT o.name ORDER BY o.name)
             FROM organisation o
             WHERE (o.id = c.organisation_id OR EXISTS (
                 SELECT FROM consortium_partner k
                 WHERE (k.tenant_id, k.consortium_id, k.organisation_id) = (c.tenant_id, c.id, o.id)
                   AND k.commitment <> 'gestopt'))
               AND (${inside} OR EXISTS (
                 SELECT FROM shown_partner s
                 WHERE (s.tenant_id, s.consortium_id, s.organisation_id) = (c.tenant_id, c.id, o.id)))
           ), '[]') AS partners,
           coalesce((
             SELECT json_agg(json_build_object('name', n.display_name, 'role', w.role,
               'organisation', (
                 SELECT o.name FROM representation r JOIN organisation o ON o.id = r.organisation_id
                 WHERE r.tenant_id = w.tenant_id AND r.membership_id = w.membership_id
                   AND r.ended_at IS NULL
                 ORDER BY r.organisation_id = c.organisation_id DESC, r.starts_on, r.id LIMIT 1))
               ORDER BY w.role DESC, n.display_name)
             FROM consortium_person w
             JOIN membership a ON (a.tenant_id, a.id) = (w.tenant_id, w.membership_id)
               AND a.ended_at IS NULL
             JOIN person n ON n.id = a.person_id
             WHERE w.tenant_id = c.tenant_id AND w.consortium_id = c.id AND w.until IS NULL
               AND w.shown_at IS NOT NULL AND w.role = ANY (${placesForGuests}::text[])
           ), '[]') AS people
    FROM interest i
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (i.tenant_id, i.caller_id)
      AND m.ended_at IS NULL
    LEFT JOIN person p ON p.id = m.person_id
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${interest.id}::uuid`
  return found ?? { consortium: null, caller: null, partners: [], people: [] }
}
