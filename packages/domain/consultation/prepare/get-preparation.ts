import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { dateOf, dayOf } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { listQuestions } from './list-questions.ts'

/** Everything a coordinator lays out, with what there is to choose from. */
export async function getPreparation(scope: Scope, { id }: ConsultationInput) {
  const { tx, tenantId, now } = scope
  const consultation = await requireConsultation(scope, id)
  const agenda = await getAgenda(scope, { id: consultation.agendaId })
  const day = dateOf(dayOf(now))
  const chosen = await tx.consultationPart.findMany({
    where: { tenantId, consultationId: id },
    select: { documentId: true },
  })
  const partners = await tx.partner.findMany({
    where: { tenantId, OR: [{ until: null }, { until: { gte: day } }] },
    orderBy: [{ geleding: 'asc' }, { organisation: { name: 'asc' } }],
    select: {
      organisationId: true,
      geleding: true,
      organisation: { select: { name: true } },
      consultationInvitees: { where: { consultationId: id }, select: { id: true } },
    },
  })
  return {
    consultation,
    texts: textsOf(agenda),
    parts: chosen.map(({ documentId }) => documentId),
    questions: await listQuestions(scope, id),
    partners: partners.map(({ organisationId, geleding, organisation, consultationInvitees }) => ({
      id: organisationId,
      name: organisation.name,
      geleding,
      invited: consultationInvitees.length > 0,
    })),
  }
}

/** The texts of an agenda that one can ask a position on; the agenda's own has no title of its own. */
export function textsOf(agenda: {
  documentId: string
  speerpunten: { title: string; documentId: string }[]
}): { documentId: string; title: string | null }[] {
  return [
    { documentId: agenda.documentId, title: null },
    ...agenda.speerpunten.map(({ documentId, title }) => ({ documentId, title })),
  ]
}
