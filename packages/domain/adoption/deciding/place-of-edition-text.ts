import type { Scope } from '@voortent/database'
import { agendaOfText } from '@voortent/domain/agenda'
import type { Subject, TextPlace } from '@voortent/domain/documents'
import words from '../words.json' with { type: 'json' }

/** What a feitenblad is called, and where one reads it; null for others' texts. */
export async function placeOfEditionText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<TextPlace | null> {
  if (subjectType !== 'agenda-edition') return null
  const edition = await tx.agendaEdition.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { agenda: { select: agendaOfText } },
  })
  if (!edition) return null
  const { agenda } = edition
  return { title: words.facts, path: `agenda/${agenda.id}/besluit/feitenblad/${id}`, agenda }
}
