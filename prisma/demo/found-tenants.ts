import { type Database, type TenantId, withDoor } from '@voortent/database'
import { newId } from '@voortent/kernel'
import described from './tenants.json' with { type: 'json' }

/** Slug to id. */
export type Tenants = Map<string, TenantId>

/** The four tenants of the demo. */
export async function foundTenants(database: Database): Promise<Tenants> {
  const tenants: Tenants = new Map()
  await withDoor(database, 'founding', async (tx) => {
    for (const about of described) {
      const id = newId<'tenant'>()
      await tx.tenant.create({ data: { id, ...about } })
      tenants.set(about.slug, id)
    }
  })
  return tenants
}
