import type { Scope } from '@voortent/database'
import { movePhase } from '@voortent/domain/agenda'
import { saveVersion } from '@voortent/domain/documents'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { canOpen, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { type HeldConsultation, lockConsultation } from '../require-consultation.ts'
import { listSpeakers } from './list-speakers.ts'
import { positionPath, positionTask } from './position-task.ts'
import { writeToSpeakers } from './write-to-speakers.ts'

/**
 * Opens a consultation: the agenda goes to its phase `consultatie`, the texts are kept as they stand,
 * and everybody who speaks for an invited organisation gets a letter and a task.
 * @throws `consultation.already-opened`, `consultation.period-is-over`, `consultation.no-invitees`
 */
export async function openConsultation(scope: Scope, { id }: ConsultationInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consultation = await lockConsultation(scope, id)
  requireAllowed(canOpen, actor, consultation.phase)
  const today = dayOf(now)
  if (consultation.state !== 'preparation')
    throw new DomainError('conflict', 'consultation.already-opened')
  if (consultation.closesOn < today)
    throw new DomainError('conflict', 'consultation.period-is-over')
  if ((await tx.consultationInvitee.count({ where: { tenantId, consultationId: id } })) === 0)
    throw new DomainError('conflict', 'consultation.no-invitees')
  if (consultation.phase !== 'consultatie')
    await movePhase(scope, { agenda: consultation.agendaId, to: 'consultatie', reason: '' })
  await keepTexts(scope, consultation)
  await tx.consultation.update({
    where: { tenantId_id: { tenantId, id } },
    data: { openedAt: now, openedBy: actor.personId, opensOn: dateOf(today) },
    select: { id: true },
  })
  await askEverybody(scope, consultation)
  await recordFact(scope, 'consultation.opened', consultation)
}

/** Keeps each text as it is put before the organisations. */
async function keepTexts(scope: Scope, { id, title }: HeldConsultation): Promise<void> {
  const { tx, tenantId } = scope
  const parts = await tx.consultationPart.findMany({
    where: { tenantId, consultationId: id },
    orderBy: { position: 'asc' },
    select: { id: true, documentId: true },
  })
  for (const { id: part, documentId } of parts) {
    const version = await saveVersion(scope, { document: documentId, name: title, frozen: false })
    await tx.consultationPart.update({
      where: { tenantId_id: { tenantId, id: part } },
      data: { versionId: version.id },
      select: { id: true },
    })
  }
}

async function askEverybody(scope: Scope, consultation: HeldConsultation): Promise<void> {
  const speakers = await listSpeakers(scope, consultation.id)
  for (const { representation } of speakers) {
    await assignTask(scope, {
      kind: positionTask,
      subject: consultation.title,
      path: positionPath(consultation),
      dueOn: consultation.closesOn,
      to: { representation },
    })
  }
  await writeToSpeakers(scope, consultation, { template: 'consultation-opened', speakers })
}
