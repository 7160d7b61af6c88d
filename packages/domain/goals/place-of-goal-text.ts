import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'

/** What the text of a goal is called, and where one reads it; null for others' texts. */
export async function placeOfGoalText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<{ title: string; path: string } | null> {
  if (subjectType !== 'goal') return null
  const goal = await tx.goal.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { title: true, speerpunt: { select: { agendaId: true } } },
  })
  return goal && { title: goal.title, path: `agenda/${goal.speerpunt.agendaId}/doelen/${id}` }
}
