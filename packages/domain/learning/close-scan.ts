import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { dateOf, dayOf } from '@voortent/kernel'
import type { ScanInput } from './contract.ts'
import { lockScan } from './lock-scan.ts'
import { pathOfLearning } from './path-of-learning.ts'
import { recordLearning } from './record-learning.ts'

/** Ends a scan by hand. */
export async function closeScan(scope: Scope, { round }: ScanInput): Promise<void> {
  const scan = await lockScan(scope, round)
  const { title } = await requireLeader(scope, scan.consortiumId)
  if (!scan.closedAt) await close(scope, { ...scan, title })
}

/** Ends the scans of a tenant whose last day is over. @returns how many */
export async function closeScansOverdue(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const over = await tx.scanRound.findMany({
    where: { tenantId, closedAt: null, closesOn: { lt: dateOf(dayOf(now)) } },
    select: { id: true, consortiumId: true, consortium: { select: { title: true } } },
  })
  for (const { id, consortiumId, consortium } of over)
    await close(scope, { id, consortiumId, title: consortium.title })
  return over.length
}

async function close(
  scope: Scope,
  { id, consortiumId, title }: { id: string; consortiumId: string; title: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.scanRound.update({
    where: { tenantId_id: { tenantId, id } },
    data: { closedAt: now },
    select: { id: true },
  })
  await completeTasksAt(scope, { kind: 'answer-scan', path: pathOfLearning(consortiumId, 'scan') })
  await recordLearning(scope, 'scan.closed', {
    subjectType: 'scan',
    subjectId: id,
    consortiumId,
    title,
  })
}
