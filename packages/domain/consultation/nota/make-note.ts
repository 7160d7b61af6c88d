import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { canAnswer, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { lockConsultation, requireConsultation } from '../require-consultation.ts'
import { composeNote } from './compose-note.ts'
import { readNoteFacts } from './read-note-facts.ts'

/**
 * Lays out the nota van beantwoording as a live text, from what was submitted and answered so far.
 * An earlier note keeps its text; this is the next one.
 * @throws `consultation.not-opened-yet`, `consultation.not-in-this-phase`
 */
export async function makeNote(
  scope: Scope,
  { id }: ConsultationInput,
): Promise<{ documentId: string; number: number }> {
  const consultation = await lockConsultation(scope, id)
  requireAllowed(canAnswer, scope.actor, consultation.phase)
  if (consultation.state === 'preparation')
    throw new DomainError('conflict', 'consultation.not-opened-yet')
  const note = await layOutNote(scope, id)
  await recordFact(scope, 'consultation.note-made', consultation, { number: note.number })
  return note
}

/** Lays it out, whoever may ask for it. */
export async function layOutNote(
  scope: Scope,
  id: string,
): Promise<{ documentId: string; number: number }> {
  const { tx, tenantId, actor, now } = scope
  const consultation = await requireConsultation(scope, id)
  const content = composeNote(await readNoteFacts(scope, consultation))
  const subject = { subjectType: 'consultation', subjectId: id }
  const documentId = await createDocument(scope, subject, content)
  const number = (await tx.replyNote.count({ where: { tenantId, consultationId: id } })) + 1
  await tx.replyNote.create({
    data: {
      tenantId,
      id: newId(),
      consultationId: id,
      number,
      documentId,
      createdAt: now,
      createdBy: actor.personId,
    },
    select: { id: true },
  })
  return { documentId, number }
}
