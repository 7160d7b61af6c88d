import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'
import words from '../words.json' with { type: 'json' }

/** What a feitenblad is called, and where one reads it; null for others' texts. */
export async function placeOfEditionText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<{ title: string; path: string } | null> {
  if (subjectType !== 'agenda-edition') return null
  const edition = await tx.agendaEdition.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { agendaId: true },
  })
  return (
    edition && { title: words.facts, path: `agenda/${edition.agendaId}/besluit/feitenblad/${id}` }
  )
}
