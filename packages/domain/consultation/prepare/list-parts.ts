import type { Scope } from '@voortent/database'

/** A text on which positions are taken; the agenda's own has no title. */
export type Part = { id: string; documentId: string; title: string | null }

/** The parts of a consultation in the agenda's order. */
export async function listParts({ tx, tenantId }: Scope, consultation: string): Promise<Part[]> {
  const parts = await tx.consultationPart.findMany({
    where: { tenantId, consultationId: consultation },
    orderBy: { position: 'asc' },
    select: { id: true, documentId: true, speerpunt: { select: { title: true } } },
  })
  return parts.map(({ speerpunt, ...part }) => ({ ...part, title: speerpunt?.title ?? null }))
}
