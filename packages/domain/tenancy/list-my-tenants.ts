import type { PersonId, Tx } from '@voortent/database'

/** The tenants a person is a member of, by name; works outside every tenant. */
export async function listMyTenants(
  tx: Tx,
  personId: PersonId,
): Promise<{ slug: string; name: string; kind: string }[]> {
  const memberships = await tx.membership.findMany({
    where: { personId, endedAt: null },
    select: { tenant: { select: { slug: true, name: true, kind: true } } },
  })
  return memberships
    .map(({ tenant }) => tenant)
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
