import type { Scope } from '@voortent/database'
import type { AgendaOfActionsInput } from './contract.ts'

/** The actions that were taken off an agenda, the last one first, to put back. */
export function listWithdrawn(
  { tx, tenantId }: Scope,
  { agenda: agendaId }: AgendaOfActionsInput,
): Promise<{ id: string; title: string }[]> {
  return tx.action.findMany({
    where: { tenantId, agendaId, withdrawnAt: { not: null } },
    orderBy: { withdrawnAt: 'desc' },
    select: { id: true, title: true },
    take: 500,
  })
}
