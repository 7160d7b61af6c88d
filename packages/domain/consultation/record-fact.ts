import type { Scope } from '@voortent/database'
import type { ConsultationEvent } from './events.ts'
import type { HeldConsultation } from './require-consultation.ts'

/** Announces what happened in a consultation, with the names a sentence about it needs. */
export function recordFact(
  scope: Scope,
  type: ConsultationEvent,
  about: Pick<HeldConsultation, 'id' | 'title' | 'agendaId'>,
  more: { subjectId?: string } & Record<string, string | number | null> = {},
): Promise<void> {
  const { subjectId = about.id, ...values } = more
  const payload = {
    title: about.title,
    agendaId: about.agendaId,
    consultationId: about.id,
    ...values,
  }
  return scope.record({ type, subjectType: type.split('.')[0] ?? '', subjectId, payload })
}
