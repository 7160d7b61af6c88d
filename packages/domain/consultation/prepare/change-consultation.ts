import type { Scope } from '@voortent/database'
import { dateOf } from '@voortent/kernel'
import type { ChangeConsultationInput } from '../contract.ts'
import { recordFact } from '../record-fact.ts'
import { keepParts } from './keep-parts.ts'
import { lockPreparation } from './lock-preparation.ts'

/** Changes what a consultation is about, until it opens. */
export async function changeConsultation(
  scope: Scope,
  input: ChangeConsultationInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id, parts, title, intro, opensOn, closesOn, supportersNeeded } = input
  const { agendaId } = await lockPreparation(scope, id)
  await tx.consultation.update({
    where: { tenantId_id: { tenantId, id } },
    data: { title, intro, supportersNeeded, opensOn: dateOf(opensOn), closesOn: dateOf(closesOn) },
    select: { id: true },
  })
  await keepParts(scope, { consultation: id, agenda: agendaId, documents: parts })
  await recordFact(scope, 'consultation.changed', { id, title, agendaId })
}
