import type { Scope } from '@voortent/database'

/** What anybody reads of a consortium that is open for companies. */
export type Opening = {
  id: string
  title: string
  about: string
  hours: number
  months: number
  yields: string
  callerId: string
  caller: { name: string; function: string }
  /** Organisations that agreed to be named here and still take part, by name. */
  partners: string[]
}

/** Null for a consortium that is not open, or not there. */
export async function findOpening(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<Opening | null> {
  const [found] = await tx.$queryRaw<Opening[]>`
    SELECT c.id, c.title, o.about, o.hours, o.months, o.yields, o.caller_id AS "callerId",
           json_build_object('name', p.display_name, 'function', p.function) AS caller,
           coalesce((
             SELECT json_agg(n.name ORDER BY n.name)
             FROM shown_partner s JOIN organisation n ON n.id = s.organisation_id
             WHERE (s.tenant_id, s.consortium_id) = (c.tenant_id, c.id)
               AND (s.organisation_id = c.organisation_id OR EXISTS (
                 SELECT FROM consortium_partner k
                 WHERE (k.tenant_id, k.consortium_id, k.organisation_id)
                   = (c.tenant_id, c.id, s.organisation_id) AND k.commitment <> 'gestopt'))
           ), '[]') AS partners
    FROM consortium c
    JOIN consortium_opening o ON (o.tenant_id, o.consortium_id) = (c.tenant_id, c.id)
    JOIN membership m ON (m.tenant_id, m.id) = (o.tenant_id, o.caller_id)
    JOIN person p ON p.id = m.person_id
    WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${consortiumId}::uuid
      AND o.closed_at IS NULL AND c.phase <> 'gestopt' AND NOT c.hidden`
  return found ?? null
}
