import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { dateOf, dayOf } from '@voortent/kernel'
import type { ScanInput } from './contract.ts'
import { endScan } from './end-scan.ts'
import { lockScan } from './lock-scan.ts'

/** Ends a scan by hand. */
export async function closeScan(scope: Scope, { round }: ScanInput): Promise<void> {
  const scan = await lockScan(scope, round)
  const { title } = await requireLeader(scope, scan.consortiumId)
  if (!scan.closedAt) await endScan(scope, { ...scan, title })
}

/** Ends the scans of a tenant whose last day is over. @returns how many */
export async function closeScansOverdue(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const over = await tx.scanRound.findMany({
    where: { tenantId, closedAt: null, closesOn: { lt: dateOf(dayOf(now)) } },
    select: { id: true, consortiumId: true, consortium: { select: { title: true } } },
  })
  for (const { id, consortiumId, consortium } of over)
    await endScan(scope, { id, consortiumId, title: consortium.title })
  return over.length
}
