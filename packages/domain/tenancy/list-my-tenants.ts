import { type Database, type PersonId, readOwnRows } from '@voortent/database'

/** The tenants a person is a member of, by name; works outside every tenant. */
export async function listMyTenants(
  database: Database,
  personId: PersonId,
): Promise<{ slug: string; name: string; kind: string }[]> {
  const found = await readOwnRows<{ slug: string; name: string; kind: string }>(
    database,
    personId,
    {
      name: 'list-my-tenants',
      text: `
      SELECT t.slug, t.name, t.kind FROM membership m JOIN tenant t ON t.id = m.tenant_id
      WHERE m.person_id = $1 AND m.ended_at IS NULL`,
      values: [personId],
    },
  )
  return found.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}
