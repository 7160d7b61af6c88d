import type { Scope } from '@voortent/database'
import { dateOf, dayFrom } from '@voortent/kernel'

/** A mandate or representation that ends soon. */
export type Ending = {
  what: 'mandate' | 'representation'
  name: string
  organisation: string
  on: string
}

const daysAhead = 60

/** What ends within two months of today, the first first. */
export async function listEndings({ tx, tenantId }: Scope, today: string): Promise<Ending[]> {
  const until = dayFrom(new Date(dateOf(today).getTime() + daysAhead * 86_400_000))
  return tx.$queryRaw<Ending[]>`
    SELECT e.what, p.display_name AS name, o.name AS organisation, e.ends_on::text AS on
    FROM (
      SELECT 'representation' AS what, r.id AS representation, r.ends_on
      FROM representation r WHERE r.tenant_id = ${tenantId}::uuid
      UNION ALL
      SELECT 'mandate', d.representation_id, d.ends_on FROM mandate d
      WHERE d.tenant_id = ${tenantId}::uuid AND d.withdrawn_at IS NULL
    ) e
    JOIN representation r ON r.tenant_id = ${tenantId}::uuid AND r.id = e.representation
    JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
    JOIN person p ON p.id = m.person_id
    JOIN organisation o ON o.id = r.organisation_id
    WHERE r.ended_at IS NULL AND m.ended_at IS NULL
      AND e.ends_on BETWEEN ${today}::date AND ${until}::date
    ORDER BY e.ends_on, o.name, e.what LIMIT 200`
}
