import type { Database, TenantId } from '@voortent/database'

/** The ballots of all tenants of which something is due; for the worker. */
export async function listDueBallots(
  database: Database,
  now: Date,
): Promise<{ tenantId: TenantId; ballotId: string }[]> {
  return database.prisma.$queryRaw<{ tenantId: TenantId; ballotId: string }[]>`
    SELECT tenant_id AS "tenantId", ballot_id AS "ballotId" FROM due_ballots(${now}, 100)`
}
