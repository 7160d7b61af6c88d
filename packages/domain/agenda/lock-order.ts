import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireKeeper } from './permissions.ts'

/** An agenda whose order nobody else changes until this transaction ends. */
export type LockedAgenda = {
  id: string
  title: string
  /** Ids of the speerpunten that were not withdrawn, in order. */
  order: string[]
}

/**
 * Locks an agenda for who may change it now.
 * @throws `agenda.no-such-agenda`, `agenda.keepers-only`, `agenda.closed-in-this-phase`
 */
export async function lockOrder(scope: Scope, agendaId: string): Promise<LockedAgenda> {
  const { tx, tenantId, actor } = scope
  const [agenda] = await tx.$queryRaw<{ title: string; phase: string }[]>`
    SELECT title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${agendaId}::uuid FOR UPDATE`
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  requireKeeper(actor, agenda.phase)
  const speerpunten = await tx.speerpunt.findMany({
    where: { tenantId, agendaId, withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return { id: agendaId, title: agenda.title, order: speerpunten.map(({ id }) => id) }
}

/** Numbers the speerpunten from 0 in this order and marks the agenda as changed. */
export async function keepOrder(
  scope: Scope,
  agendaId: string,
  order: readonly string[],
): Promise<void> {
  const { tx, tenantId, now } = scope
  await tx.$executeRaw`
    UPDATE speerpunt s SET position = o.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE s.tenant_id = ${tenantId}::uuid AND s.id = o.id AND s.position <> o.place - 1`
  await tx.agenda.update({
    where: { tenantId_id: { tenantId, id: agendaId } },
    data: { changedAt: now },
    select: { id: true },
  })
}
