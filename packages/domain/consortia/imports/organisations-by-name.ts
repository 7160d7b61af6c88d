import type { Scope } from '@voortent/database'
import { plain } from './plain.ts'
import type { DraftConsortium } from './read-lines.ts'

/** The organisations that take part in the tenant now, by name. */
export async function listOrganisations({
  tx,
  tenantId,
  now,
}: Scope): Promise<{ id: string; name: string }[]> {
  const partners = await tx.partner.findMany({
    where: { tenantId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { id: true, name: true } } },
    orderBy: { organisation: { name: 'asc' } },
  })
  return partners.map(({ organisation }) => organisation)
}

/** The names in a table that no organisation has, as they stand there first. */
export function unknownNames(
  consortia: readonly DraftConsortium[],
  organisations: readonly { name: string }[],
): string[] {
  const known = new Set(organisations.map(({ name }) => plain(name)))
  const unknown = new Map<string, string>()
  for (const { lead, partners } of consortia) {
    for (const name of [...(lead ? [lead] : []), ...partners.map((partner) => partner.name)]) {
      const key = plain(name)
      if (!known.has(key) && !unknown.has(key)) unknown.set(key, name)
    }
  }
  return [...unknown.values()]
}
