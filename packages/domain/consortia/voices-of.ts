import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'

/** Who speaks for an organisation today, the first to do so. */
export type Voice = { organisation: string; representation: string }

/** One voice of each of these organisations that has one. */
export async function voicesOf(scope: Scope, organisations: readonly string[]): Promise<Voice[]> {
  const { tx, tenantId, now } = scope
  const today = dayOf(now)
  return tx.$queryRaw<Voice[]>`
    SELECT DISTINCT ON (r.organisation_id) r.organisation_id AS organisation, r.id AS representation
    FROM representation r
    JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
    WHERE r.tenant_id = ${tenantId}::uuid AND r.organisation_id = ANY (${organisations}::uuid[])
      AND r.ended_at IS NULL AND m.ended_at IS NULL AND r.starts_on <= ${today}::date
      AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    ORDER BY r.organisation_id, r.starts_on, r.id`
}
