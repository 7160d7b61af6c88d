import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

type LockedScan = { id: string; consortiumId: string; closedAt: Date | null }

/** A round of the scan, locked; others do not see that it is there. @throws `learning.no-such-scan` */
export async function lockScan({ tx, tenantId }: Scope, id: string): Promise<LockedScan> {
  const [scan] = await tx.$queryRaw<LockedScan[]>`
    SELECT id, consortium_id AS "consortiumId", closed_at AS "closedAt" FROM scan_round
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  if (!scan) throw new DomainError('not-found', 'learning.no-such-scan')
  return scan
}
