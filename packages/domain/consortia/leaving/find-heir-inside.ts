import type { Scope } from '@voortent/database'
import type { LeftName } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'

/**
 * Who takes over in a consortium what stood on a name: who was named, else somebody of the same
 * organisation, else who speaks for the lead, else who leads the project or guides it; insiders all.
 * @returns null for who is inside still, by another organisation or a place of their own
 */
export async function findHeirInside(
  { tx, tenantId, now }: Scope,
  consortium: string,
  { membership, heirs, successor }: LeftName,
): Promise<{ title: string; heir: string | null } | null> {
  const today = dayOf(now)
  const [found] = await tx.$queryRaw<{ inside: boolean; title: string; heir: string | null }[]>`
    WITH here AS (
      SELECT m.id, c.organisation_id AS lead, r.organisation_id AS voice, r.starts_on, w.role
      FROM consortium c
      JOIN membership m ON m.tenant_id = c.tenant_id AND m.ended_at IS NULL
      LEFT JOIN representation r ON r.tenant_id = m.tenant_id AND r.membership_id = m.id
        AND r.organisation_id = ANY (c.insiders) AND r.ended_at IS NULL
        AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
      LEFT JOIN consortium_person w ON w.tenant_id = c.tenant_id AND w.consortium_id = c.id
        AND w.membership_id = m.id AND w.until IS NULL AND w.role IN ('projectleider', 'guide')
      WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${consortium}::uuid
        AND (r.id IS NOT NULL OR m.id = ANY (c.insiders))
    ), heirs AS (
      SELECT id, starts_on, CASE WHEN id = ${successor}::uuid THEN 1
        WHEN voice = ${heirs}::uuid THEN 2 WHEN voice = lead THEN 3
        WHEN role = 'projectleider' THEN 4 WHEN role = 'guide' THEN 5 END AS turn
      FROM here WHERE id <> ${membership}::uuid
    )
    SELECT c.title, EXISTS (SELECT FROM here WHERE id = ${membership}::uuid) AS inside,
      (SELECT id FROM heirs WHERE turn IS NOT NULL ORDER BY turn, starts_on, id LIMIT 1) AS heir
    FROM consortium c WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${consortium}::uuid`
  return !found || found.inside ? null : { title: found.title, heir: found.heir }
}
