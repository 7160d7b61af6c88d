import type { Scope } from '@voortent/database'

/** Organisations that take part now and can lead a speerpunt, by name. */
export async function listPossibleLeads(scope: Scope): Promise<{ id: string; name: string }[]> {
  const { tx, tenantId, now } = scope
  const partners = await tx.partner.findMany({
    where: { tenantId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { id: true, name: true } } },
    take: 1000,
  })
  return partners
    .map(({ organisation }) => organisation)
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
