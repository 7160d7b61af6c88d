import type { Scope } from '@voortent/database'
import { agendaOfText } from '@voortent/domain/agenda'
import type { Subject, TextPlace } from '@voortent/domain/documents'

/** What the text of an action is called, and its working page below the tenant; null for others'. */
export async function placeOfActionText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'action') return null
  const action = await tx.action.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { title: true, documentId: true, agenda: { select: agendaOfText } },
  })
  if (!action) return null
  const { title, documentId, agenda } = action
  return { title, path: `agenda/${agenda.id}/acties/${id}/schrijven/${documentId}`, agenda }
}
