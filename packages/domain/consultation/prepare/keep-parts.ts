import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { DomainError, newId } from '@voortent/kernel'

/** Lays down on which texts of the agenda positions are taken, in the agenda's order. */
export async function keepParts(
  scope: Scope,
  about: { consultation: string; agenda: string; documents: readonly string[] },
): Promise<void> {
  const { tx, tenantId } = scope
  const { consultation, documents } = about
  const agenda = await getAgenda(scope, { id: about.agenda })
  const texts = [
    { documentId: agenda.documentId, speerpuntId: null },
    ...agenda.speerpunten.map(({ id, documentId }) => ({ documentId, speerpuntId: id })),
  ]
  const chosen = texts.filter(({ documentId }) => documents.includes(documentId))
  if (chosen.length !== new Set(documents).size)
    throw new DomainError('invalid', 'consultation.no-such-part', { field: 'parts' })
  await tx.consultationPart.deleteMany({ where: { tenantId, consultationId: consultation } })
  await tx.consultationPart.createMany({
    data: chosen.map((text, position) => ({
      tenantId,
      id: newId(),
      consultationId: consultation,
      position,
      ...text,
    })),
  })
}
