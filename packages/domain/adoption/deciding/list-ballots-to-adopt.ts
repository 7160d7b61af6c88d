import type { Database, TenantId } from '@voortent/database'

/** The ballots of all tenants that came to a yes and to no adoption yet; for the worker. */
export async function listBallotsToAdopt(
  database: Database,
): Promise<{ tenantId: TenantId; ballotId: string }[]> {
  return database.prisma.$queryRaw<{ tenantId: TenantId; ballotId: string }[]>`
    SELECT tenant_id AS "tenantId", ballot_id AS "ballotId" FROM ballots_to_adopt(100)`
}
