import type { Scope } from '@voortent/database'

/** An adoption that stands: none took its place. */
export type AdoptedAgenda = { id: string; agenda: string; title: string; adoptedAt: Date }

/** The adopted agendas of this tenant, the latest first; for anybody. */
export async function listAdopted({ tx, tenantId }: Scope): Promise<AdoptedAgenda[]> {
  const rows = await tx.adoption.findMany({
    where: { tenantId, supersededBy: null },
    orderBy: { adoptedAt: 'desc' },
    select: {
      id: true,
      adoptedAt: true,
      edition: { select: { agendaId: true, agenda: { select: { title: true } } } },
    },
  })
  return rows.map(({ edition, ...adoption }) => ({
    ...adoption,
    agenda: edition.agendaId,
    title: edition.agenda.title,
  }))
}
