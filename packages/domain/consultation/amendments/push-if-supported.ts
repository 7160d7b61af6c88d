import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { recordFact } from '../record-fact.ts'
import { amendmentPath } from './amendment-path.ts'
import type { HeldAmendment } from './require-amendment.ts'

export const voteTask = 'put-amendment-to-vote'

/** Brings an amendment to the coordinators for a vote, once enough organisations stand behind it. */
export async function pushIfSupported(scope: Scope, amendment: HeldAmendment): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, number, consultation } = amendment
  const supporters = await tx.amendmentSupport.count({ where: { tenantId, amendmentId: id } })
  if (supporters < consultation.supportersNeeded) return
  await tx.amendment.update({
    where: { tenantId_id: { tenantId, id } },
    data: { pushedAt: now },
    select: { id: true },
  })
  await assignTask(scope, {
    kind: voteTask,
    subject: String(number),
    path: amendmentPath(amendment),
    to: { role: 'coordinator' },
  })
  await recordFact(scope, 'amendment.pushed', consultation, { subjectId: id, number, supporters })
}
