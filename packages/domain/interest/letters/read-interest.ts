import type { Scope } from '@voortent/database'

/** What letters about an interest tell. */
export type InterestOnPaper = {
  tenantName: string
  slug: string
  consortiumTitle: string
  guestId: string
  guestName: string
  company: string
  email: string
  phone: string
  locale: string
  page: string
  callerId: string | null
  callerName: string
}

/** An interest with its guest and caller; null for one whose guest is forgotten. */
export async function readInterest(
  { tx, tenantId }: Scope,
  id: string,
): Promise<InterestOnPaper | null> {
  const [found] = await tx.$queryRaw<InterestOnPaper[]>`
    SELECT t.name AS "tenantName", t.slug, coalesce(c.title, '') AS "consortiumTitle",
           g.id AS "guestId", g.name AS "guestName", g.company, g.email, g.phone, g.locale, g.page,
           m.id AS "callerId", coalesce(p.display_name, '') AS "callerName"
    FROM interest i
    JOIN tenant t ON t.id = i.tenant_id
    JOIN guest g ON (g.tenant_id, g.id) = (i.tenant_id, i.guest_id)
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (i.tenant_id, i.consortium_id)
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (i.tenant_id, i.caller_id)
      AND m.ended_at IS NULL
    LEFT JOIN person p ON p.id = m.person_id
    WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${id}::uuid AND g.forgotten_at IS NULL`
  return found ?? null
}
