import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'

/** The names that a sentence about a text of this module needs; null where it is none of ours. */
export async function nameText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId }: Subject,
): Promise<Record<string, string> | null> {
  const where = { tenantId_id: { tenantId, id: subjectId } }
  if (subjectType === 'agenda') {
    return tx.agenda.findUnique({ where, select: { title: true } })
  }
  if (subjectType !== 'speerpunt') return null
  const speerpunt = await tx.speerpunt.findUnique({
    where,
    select: { title: true, agenda: { select: { id: true, title: true } } },
  })
  if (!speerpunt) return null
  const { title, agenda } = speerpunt
  return { title, agenda: agenda.title, agendaId: agenda.id }
}
