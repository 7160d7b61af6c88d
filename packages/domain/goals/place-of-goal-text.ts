import type { Scope } from '@voortent/database'
import { agendaOfText } from '@voortent/domain/agenda'
import type { Subject, TextPlace } from '@voortent/domain/documents'

/** What the text of a goal is called, and its working page below the tenant; null for others'. */
export async function placeOfGoalText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'goal') return null
  const goal = await tx.goal.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      title: true,
      documentId: true,
      speerpunt: { select: { agenda: { select: agendaOfText } } },
    },
  })
  if (!goal) return null
  const { title, documentId, speerpunt } = goal
  const { agenda } = speerpunt
  return { title, path: `agenda/${agenda.id}/doelen/${id}/schrijven/${documentId}`, agenda }
}
