import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'

/** What the text of an action is called, and where one reads it; null for others' texts. */
export async function placeOfActionText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<{ title: string; path: string } | null> {
  if (subjectType !== 'action') return null
  const action = await tx.action.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { title: true, agendaId: true },
  })
  return action && { title: action.title, path: `agenda/${action.agendaId}/acties/${id}` }
}
