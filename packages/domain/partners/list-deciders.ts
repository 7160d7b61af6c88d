import type { Scope } from '@voortent/database'
import { dateOf, dayOf } from '@voortent/kernel'

/** A mandate in force, with who may decide by it today. */
export type Decider = {
  organisation: string
  name: string
  geleding: string
  mandate: string
  covers: string
  holder: { representation: string; membership: string; name: string }
  /** Null when there is none, or when the substitute does not speak for the organisation today. */
  substitute: { membership: string; name: string } | null
}

/**
 * The mandates in force today by the name of their organisation, the latest of each first.
 * @param only.mandate just this one, when it is in force
 */
export async function listDeciders(
  { tx, tenantId, now }: Scope,
  only: { mandate?: string } = {},
): Promise<Decider[]> {
  const today = dateOf(dayOf(now))
  return tx.$queryRaw<Decider[]>`
    WITH speaking AS (
      SELECT r.id, r.membership_id, r.organisation_id, p.display_name
      FROM representation r
      JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
      JOIN person p ON p.id = m.person_id
      WHERE r.tenant_id = ${tenantId}::uuid AND r.ended_at IS NULL AND m.ended_at IS NULL
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    )
    SELECT o.id AS organisation, o.name, partner.geleding, d.id AS mandate, d.covers,
           json_build_object('representation', holder.id, 'membership', holder.membership_id,
                             'name', holder.display_name) AS holder,
           CASE WHEN other.id IS NOT NULL THEN json_build_object(
             'membership', other.membership_id, 'name', other.display_name) END AS substitute
    FROM mandate d
    JOIN speaking holder ON holder.id = d.representation_id
    JOIN partner ON (partner.tenant_id, partner.organisation_id) = (d.tenant_id, holder.organisation_id)
    JOIN organisation o ON o.id = holder.organisation_id
    LEFT JOIN speaking other ON other.id = d.substitute_id
    WHERE d.tenant_id = ${tenantId}::uuid AND d.withdrawn_at IS NULL
      AND d.starts_on <= ${today}::date AND (d.ends_on IS NULL OR d.ends_on >= ${today}::date)
      AND (partner.until IS NULL OR partner.until >= ${today}::date)
      AND (${only.mandate ?? null}::uuid IS NULL OR d.id = ${only.mandate ?? null}::uuid)
    ORDER BY o.name, d.starts_on DESC, d.id DESC`
}
