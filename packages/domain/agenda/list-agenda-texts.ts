import type { Scope } from '@voortent/database'

/** A text of an agenda by name, for modules that bind one. */
export type AgendaTextName = {
  agenda: string
  document: string
  /** Title of the speerpunt; null for the agenda's own text. */
  speerpunt: string | null
}

/** The texts of the agendas that were not evaluated yet, by agenda and in the order of speerpunten. */
export async function listAgendaTexts({ tx, tenantId }: Scope): Promise<AgendaTextName[]> {
  const agendas = await tx.agenda.findMany({
    where: { tenantId, phase: { not: 'geevalueerd' } },
    orderBy: [{ fromYear: 'desc' }, { id: 'desc' }],
    take: 20,
    select: {
      title: true,
      documentId: true,
      speerpunten: {
        where: { withdrawnAt: null },
        orderBy: { position: 'asc' },
        select: { title: true, documentId: true },
      },
    },
  })
  return agendas.flatMap(({ title, documentId, speerpunten }) => [
    { agenda: title, document: documentId, speerpunt: null },
    ...speerpunten.map((one) => ({
      agenda: title,
      document: one.documentId,
      speerpunt: one.title,
    })),
  ])
}
