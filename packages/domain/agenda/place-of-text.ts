import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'

/** What a text of this module is called, and its working page below the tenant; null for others'. */
export async function placeOfText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId }: Subject,
): Promise<{ title: string; path: string } | null> {
  const where = { tenantId_id: { tenantId, id: subjectId } }
  const select = { title: true, documentId: true } as const
  if (subjectType === 'agenda') {
    const agenda = await tx.agenda.findUnique({ where, select })
    return agenda && { title: agenda.title, path: pathOf(subjectId, agenda.documentId) }
  }
  if (subjectType !== 'speerpunt') return null
  const found = await tx.speerpunt.findUnique({ where, select: { ...select, agendaId: true } })
  return found && { title: found.title, path: pathOf(found.agendaId, found.documentId) }
}

function pathOf(agenda: string, document: string): string {
  return `agenda/${agenda}/schrijven/${document}`
}
