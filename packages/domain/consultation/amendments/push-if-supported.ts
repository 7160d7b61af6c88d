import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { recordFact } from '../record-fact.ts'
import type { HeldAmendment } from './require-amendment.ts'

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
    kind: 'put-amendment-to-vote',
    subject: String(number),
    path: `agenda/${consultation.agendaId}/consultatie/${consultation.id}/wijzigingen/${id}`,
    to: { role: 'coordinator' },
  })
  await recordFact(scope, 'amendment.pushed', consultation, { subjectId: id, number, supporters })
}
