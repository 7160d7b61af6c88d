import type { Scope } from '@voortent/database'

/** An agenda that is carried out. */
export type RunningAgenda = { id: string; title: string; fromYear: number; untilYear: number }

/** The agendas that were adopted and not evaluated yet, the earliest first. */
export async function listRunningAgendas({
  tx,
  tenantId,
}: Pick<Scope, 'tx' | 'tenantId'>): Promise<RunningAgenda[]> {
  return tx.agenda.findMany({
    where: { tenantId, phase: { in: ['vastgesteld', 'uitvoering'] } },
    orderBy: [{ fromYear: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, fromYear: true, untilYear: true },
  })
}
