import type { Scope } from '@voortent/database'
import { agendaOfText } from '@voortent/domain/agenda'
import type { Subject, TextPlace } from '@voortent/domain/documents'
import { say } from './pieces.ts'
import words from './words.json' with { type: 'json' }

/** What a nota is called, and its working page below the tenant; null for others' texts. */
export async function placeOfNote(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'consultation') return null
  const found = await tx.consultation.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      title: true,
      agenda: { select: agendaOfText },
      notes: { orderBy: { number: 'desc' }, take: 1, select: { documentId: true } },
    },
  })
  const [note] = found?.notes ?? []
  if (!found || !note) return null
  const { title, agenda } = found
  return {
    title: say(words.title, { title }),
    path: `agenda/${agenda.id}/consultatie/${id}/nota/schrijven/${note.documentId}`,
    agenda,
  }
}
