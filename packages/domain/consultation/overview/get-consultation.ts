import type { Scope } from '@voortent/database'
import { isCoordinator } from '@voortent/domain/tenancy'
import type { ConsultationInput } from '../contract.ts'
import { canAnswer, canOpen } from '../permissions.ts'
import { listParts } from '../prepare/list-parts.ts'
import { listQuestions } from '../prepare/list-questions.ts'
import { requireConsultation } from '../require-consultation.ts'
import { findInvitee } from '../require-invitee.ts'
import { readMatrix } from './read-matrix.ts'

/**
 * A consultation as everybody sees it: what is asked until when, who thinks what of which part, who
 * has not answered, and what who asks may do.
 */
export async function getConsultation(scope: Scope, { id }: ConsultationInput) {
  const { tx, tenantId, actor } = scope
  const consultation = await requireConsultation(scope, id)
  const invitee = await findInvitee(scope, id)
  const matrix = await readMatrix(scope, id)
  const amendments = await tx.amendment.count({
    where: { tenantId, consultationId: id, withdrawnAt: null, NOT: { submittedAt: null } },
  })
  const notes = await tx.replyNote.count({ where: { tenantId, consultationId: id } })
  const { state, phase, openedAt, closedAt } = consultation
  const coordinates = isCoordinator(actor)
  return {
    consultation,
    parts: await listParts(scope, id),
    questions: await listQuestions(scope, id),
    matrix,
    amendments,
    notes,
    organisation: invitee && { id: invitee.organisationId, name: invitee.name },
    may: {
      prepare: state === 'preparation' && canOpen(actor, phase),
      takePart: invitee !== null && state !== 'preparation',
      remind: coordinates && state === 'open',
      close: coordinates && openedAt !== null && closedAt === null,
      makeNote: canAnswer(actor, phase) && state !== 'preparation',
    },
  }
}
