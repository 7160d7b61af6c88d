import type { Database, TenantId } from '@voortent/database'

/** Every tenant there is, for work that nobody in particular asks for. */
export async function listTenantIds({ prisma }: Database): Promise<TenantId[]> {
  const tenants = await prisma.tenant.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  return tenants.map(({ id }) => id as TenantId)
}
