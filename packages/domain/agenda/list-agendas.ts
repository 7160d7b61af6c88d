import type { Scope } from '@voortent/database'
import type { AgendaPhase, ListAgendasInput } from './contract.ts'
import type { AgendaId } from './create-agenda.ts'
import { canCreateAgenda } from './permissions.ts'

/** An agenda in an overview. */
export type AgendaInList = {
  id: AgendaId
  title: string
  fromYear: number
  untilYear: number
  phase: AgendaPhase
  changedAt: Date
}

const pageSize = 50

/**
 * The agendas of this tenant, what changed last first, fifty to a page.
 * @returns `more` when a page follows, `mayCreate` when who asks may begin one
 */
export async function listAgendas(
  scope: Scope,
  { phase, page }: ListAgendasInput,
): Promise<{ items: AgendaInList[]; more: boolean; mayCreate: boolean }> {
  const rows = await scope.tx.agenda.findMany({
    where: {
      tenantId: scope.tenantId,
      phase: phase === 'lopend' ? { not: 'geevalueerd' } : phase,
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: {
      id: true,
      title: true,
      fromYear: true,
      untilYear: true,
      phase: true,
      changedAt: true,
    },
  })
  return {
    items: rows.slice(0, pageSize) as AgendaInList[],
    more: rows.length > pageSize,
    mayCreate: canCreateAgenda(scope.actor),
  }
}
