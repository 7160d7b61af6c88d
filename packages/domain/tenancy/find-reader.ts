import type { Scope } from '@voortent/database'

/** Who a letter goes to, and what every letter tells. */
export type Reader = {
  email: string
  locale: string
  tenantName: string
  /** The tenant's address, with which links begin. */
  slug: string
  /** The organisation that is represented; empty for a member as such. */
  organisationName: string
}

/** The person behind a membership or a representation; null for who left the tenant. */
export async function findReader(
  { tx, tenantId }: Scope,
  to: { membership: string } | { representation: string },
): Promise<Reader | null> {
  const membership = 'membership' in to ? to.membership : null
  const representation = 'representation' in to ? to.representation : null
  const [found] = await tx.$queryRaw<Reader[]>`
    SELECT p.email, p.locale, t.name AS "tenantName", t.slug,
           coalesce(o.name, '') AS "organisationName"
    FROM membership m
    JOIN person p ON p.id = m.person_id
    JOIN tenant t ON t.id = m.tenant_id
    LEFT JOIN representation r ON r.tenant_id = m.tenant_id AND r.membership_id = m.id
      AND r.id = ${representation}::uuid
    LEFT JOIN organisation o ON o.id = r.organisation_id
    WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      AND (m.id = ${membership}::uuid OR r.id = ${representation}::uuid)`
  return found ?? null
}
