import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import type { ExtendConsultationInput } from '../contract.ts'
import { recordFact } from '../record-fact.ts'
import { lockConsultation } from '../require-consultation.ts'
import { positionPath, positionTask } from './position-task.ts'

/**
 * Gives an open consultation another last day.
 * @throws `consultation.not-open`, `consultation.day-is-past`
 */
export async function extendConsultation(
  scope: Scope,
  { id, closesOn }: ExtendConsultationInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  requireCoordinator(actor)
  const consultation = await lockConsultation(scope, id)
  if (!consultation.openedAt || consultation.closedAt)
    throw new DomainError('conflict', 'consultation.not-open')
  if (closesOn < dayOf(now))
    throw new DomainError('invalid', 'consultation.day-is-past', { field: 'closesOn' })
  await tx.consultation.update({
    where: { tenantId_id: { tenantId, id } },
    data: { closesOn: dateOf(closesOn) },
    select: { id: true },
  })
  await tx.task.updateMany({
    where: { tenantId, kind: positionTask, path: positionPath(consultation), doneAt: null },
    data: { dueOn: dateOf(closesOn) },
  })
  await recordFact(scope, 'consultation.extended', consultation, { closesOn })
}
