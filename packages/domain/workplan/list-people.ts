import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'

/** Somebody inside, for whom they speak there. */
export type PersonInside = { membership: string; name: string; organisation: string | null }

/** Who is inside a consortium today, by name; for who is inside as well. */
export function listPeople(scope: Scope, consortiumId: string): Promise<PersonInside[]> {
  const today = dayOf(scope.now)
  return scope.tx.$queryRaw<PersonInside[]>`
    SELECT DISTINCT ON (p.display_name, m.id) m.id AS membership, p.display_name AS name,
           o.name AS organisation
    FROM consortium c
    JOIN membership m ON m.tenant_id = c.tenant_id AND m.ended_at IS NULL
    JOIN person p ON p.id = m.person_id
    LEFT JOIN representation r ON r.tenant_id = m.tenant_id AND r.membership_id = m.id
      AND r.organisation_id = ANY (c.insiders) AND r.ended_at IS NULL
      AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    LEFT JOIN organisation o ON o.id = r.organisation_id
    WHERE c.tenant_id = ${scope.tenantId}::uuid AND c.id = ${consortiumId}::uuid
      AND (r.id IS NOT NULL OR m.id = ANY (c.insiders))
    ORDER BY p.display_name, m.id, r.starts_on`
}

/** @throws `workplan.person-unknown` at the field that names them */
export async function requirePerson(
  scope: Scope,
  consortiumId: string,
  about: { membership: string | null; field: string },
): Promise<void> {
  const { membership, field } = about
  if (!membership) return
  const people = await listPeople(scope, consortiumId)
  if (!people.some((person) => person.membership === membership))
    throw new DomainError('invalid', 'workplan.person-unknown', { field })
}
