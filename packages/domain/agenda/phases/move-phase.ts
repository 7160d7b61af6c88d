import type { Scope } from '@voortent/database'
import { completeTasksAt, requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { AgendaPhase, MovePhaseInput } from '../contract.ts'
import { findMove } from './phase-moves.ts'

/**
 * Ends the phase an agenda is in and opens another, by a coordinator. What may be changed
 * follows from the phase, at once.
 * @throws `agenda.no-such-agenda`, `agenda.no-such-move`, `agenda.reason-missing`
 */
export async function movePhase(scope: Scope, input: MovePhaseInput): Promise<void> {
  requireCoordinator(scope.actor)
  await move(scope, input, 'coordinator')
}

/** Opens the phase `vastgesteld`, because the organisations decided so. */
export async function enterAdopted(scope: Scope, agenda: string): Promise<void> {
  await move(scope, { agenda, to: 'vastgesteld', reason: '' }, 'adoption')
}

async function move(
  scope: Scope,
  { agenda: id, to, reason }: MovePhaseInput,
  by: 'coordinator' | 'adoption',
): Promise<void> {
  const { tx, tenantId, now } = scope
  const [agenda] = await tx.$queryRaw<{ title: string; phase: AgendaPhase }[]>`
    SELECT title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const { title, phase: from } = agenda
  const found = findMove(from, to)
  if (found?.by !== by) throw new DomainError('conflict', 'agenda.no-such-move', { field: 'to' })
  if (found.reason && reason === '')
    throw new DomainError('invalid', 'agenda.reason-missing', { field: 'reason' })
  await tx.agenda.update({
    where: { tenantId_id: { tenantId, id } },
    data: { phase: to, changedAt: now },
    select: { id: true },
  })
  await mark(scope, id, from, { closedAt: now })
  await mark(scope, id, to, { openedAt: now, closedAt: null })
  await completeTasksAt(scope, { kind: 'phase-ends', path: `agenda/${id}/fasen` })
  const payload = { title, from, to, reason }
  await scope.record({ type: 'agenda.phase-moved', subjectType: 'agenda', subjectId: id, payload })
}

async function mark(
  { tx, tenantId }: Scope,
  agendaId: string,
  phase: AgendaPhase,
  moments: { openedAt?: Date; closedAt: Date | null },
): Promise<void> {
  await tx.plannedPhase.upsert({
    where: { tenantId_agendaId_phase: { tenantId, agendaId, phase } },
    create: { tenantId, id: newId(), agendaId, phase, ...moments },
    update: moments,
    select: { id: true },
  })
}
