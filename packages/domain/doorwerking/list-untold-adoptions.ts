import type { Database, TenantId } from '@voortent/database'

/** The adoptions of all tenants after which nobody was written to yet; for the worker. */
export async function listUntoldAdoptions(
  database: Database,
): Promise<{ tenantId: TenantId; adoptionId: string }[]> {
  return database.prisma.$queryRaw<{ tenantId: TenantId; adoptionId: string }[]>`
    SELECT tenant_id AS "tenantId", adoption_id AS "adoptionId" FROM untold_adoptions(100)`
}
