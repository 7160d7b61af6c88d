import type { Scope } from '@voortent/database'

/** From which part of an earlier edition each part of an agenda was copied. */
export async function readOrigins(
  { tx, tenantId }: Scope,
  agendaId: string,
): Promise<(id: string) => string | null> {
  const rows = await tx.agendaOrigin.findMany({
    where: { tenantId, agendaId },
    select: { copyId: true, originId: true },
  })
  const origins = new Map(rows.map(({ copyId, originId }) => [copyId, originId]))
  return (id) => origins.get(id) ?? null
}
