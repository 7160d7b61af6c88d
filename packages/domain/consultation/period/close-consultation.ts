import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { recordFact } from '../record-fact.ts'
import { type HeldConsultation, lockConsultation } from '../require-consultation.ts'
import { endPositionTasks } from './position-task.ts'

/** Closes a consultation by an act of the coordinator. @throws `consultation.not-open` */
export async function closeConsultation(scope: Scope, { id }: ConsultationInput): Promise<void> {
  requireCoordinator(scope.actor)
  const consultation = await lockConsultation(scope, id)
  if (!consultation.openedAt || consultation.closedAt)
    throw new DomainError('conflict', 'consultation.not-open')
  await endPeriod(scope, consultation)
}

/** Ends the period of a consultation: nothing is asked any more, links to achterbannen are shut. */
export async function endPeriod(scope: Scope, consultation: HeldConsultation): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  await tx.consultation.update({
    where: { tenantId_id: { tenantId, id: consultation.id } },
    data: { closedAt: now, closedBy: actor.personId },
    select: { id: true },
  })
  await tx.achterbanRound.updateMany({
    where: { tenantId, endedAt: null, invitee: { consultationId: consultation.id } },
    data: { endedAt: now },
  })
  await endPositionTasks(scope, consultation)
  await recordFact(scope, 'consultation.closed', consultation)
}
