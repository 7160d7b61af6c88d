import type { Scope } from '@voortent/database'

/**
 * The members whose inside a consortium is at this moment: who speaks for its lead or a partner that
 * takes part, and who has a place of their own. @returns ids of memberships
 */
export async function listInsiders(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM membership m
    JOIN consortium c ON c.tenant_id = m.tenant_id AND c.id = ${consortiumId}::uuid
    WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      AND (m.id = ANY (c.insiders) OR EXISTS (
        SELECT FROM representation r
        WHERE r.tenant_id = m.tenant_id AND r.membership_id = m.id AND r.ended_at IS NULL
          AND r.organisation_id = ANY (c.insiders)
          AND r.starts_on <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
          AND (r.ends_on IS NULL OR r.ends_on >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)))
    ORDER BY m.id`
  return rows.map(({ id }) => id)
}
