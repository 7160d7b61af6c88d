import type { Scope } from '@voortent/database'
import type { Subject, TextPlace } from '@voortent/domain/documents'

/** What of an agenda belongs to the place of a text in it; for the modules that work on one. */
export const agendaOfText = { id: true, title: true, ambition: true, phase: true } as const

/** What a text of this module is called, and its working page below the tenant; null for others'. */
export async function placeOfText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextPlace | null> {
  const where = { tenantId_id: { tenantId, id: subjectId } }
  if (subjectType === 'agenda') {
    const found = await tx.agenda.findUnique({
      where,
      select: { ...agendaOfText, documentId: true },
    })
    if (!found) return null
    const { documentId, ...agenda } = found
    return { title: agenda.title, path: pathOf(agenda.id, documentId), agenda }
  }
  if (subjectType !== 'speerpunt') return null
  const found = await tx.speerpunt.findUnique({
    where,
    select: { title: true, documentId: true, agenda: { select: agendaOfText } },
  })
  if (!found) return null
  const { title, documentId, agenda } = found
  return { title, path: pathOf(agenda.id, documentId), agenda }
}

function pathOf(agenda: string, document: string): string {
  return `agenda/${agenda}/schrijven/${document}`
}
