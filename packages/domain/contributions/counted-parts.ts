import { Prisma, type Scope } from '@voortent/database'
import type { Part } from './roll-up.ts'

/** What `countedOf` says, of entries `c`. */
export const isCounted = Prisma.sql`((
  c.state = 'bevestigd'
  OR (c.stage = 'toegezegd' AND c.state = 'ingediend' AND c.corrects_id IS NULL))
  AND NOT EXISTS (
    SELECT FROM contribution n
    WHERE n.tenant_id = c.tenant_id AND n.consortium_id = c.consortium_id
      AND n.corrects_id = c.id AND n.state = 'bevestigd'))`

/**
 * All money of a consortium that counts, in parts that do not overlap. An entry that is divided over
 * work packages comes as its parts, any other as itself.
 */
export async function readParts({ tx, tenantId }: Scope, consortiumId: string): Promise<Part[]> {
  const rows = await tx.$queryRaw<(Omit<Part, 'cents'> & { cents: bigint })[]>`
    SELECT c.organisation_id AS organisation, c.kind, c.stage, c.quarter,
           s.work_package_id AS "workPackage", sum(coalesce(s.cents, c.cents))::bigint AS cents
    FROM contribution c
    LEFT JOIN contribution_share s
      ON (s.tenant_id, s.consortium_id, s.contribution_id) = (c.tenant_id, c.consortium_id, c.id)
    WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${consortiumId}::uuid
      AND ${isCounted}
    GROUP BY 1, 2, 3, 4, 5
    UNION ALL
    SELECT NULL, 'subsidie', l.stage, l.quarter, l.work_package_id, l.cents
    FROM subsidy_line l
    WHERE l.tenant_id = ${tenantId}::uuid AND l.consortium_id = ${consortiumId}::uuid`
  return rows.map((row) => ({ ...row, cents: Number(row.cents) }))
}
