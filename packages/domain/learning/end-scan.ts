import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { pathOfLearning } from './path-of-learning.ts'
import { recordLearning } from './record-learning.ts'

/** Ends a round: nobody answers any more, and from three answers up the result shows. */
export async function endScan(
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
