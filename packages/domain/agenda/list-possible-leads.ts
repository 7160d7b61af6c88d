import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'

/** Organisations that take part now and can lead a speerpunt, by name. */
export async function listPossibleLeads(scope: Scope): Promise<{ id: string; name: string }[]> {
  const { tx, tenantId, now } = scope
  const organisations = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM partner p JOIN organisation o ON o.id = p.organisation_id
    WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${dayOf(now)}::date)
    LIMIT 1000`
  return organisations.sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
