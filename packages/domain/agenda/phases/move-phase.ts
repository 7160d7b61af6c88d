import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { AgendaPhase } from '../contract.ts'

/** The phases one may go to from a phase, by hand. */
const ways: Partial<Record<AgendaPhase, readonly AgendaPhase[]>> = {
  verkenning: ['concept'],
  concept: ['consultatie'],
  consultatie: ['besluitvorming'],
}

/**
 * Takes an agenda to its next phase, by a coordinator; what may be changed follows at once.
 * @throws `agenda.no-such-agenda`, `agenda.no-such-move`
 */
export async function movePhase(
  scope: Scope,
  { agenda: id, to, reason }: { agenda: string; to: AgendaPhase; reason: string },
): Promise<void> {
  requireCoordinator(scope.actor)
  const { tx, tenantId, now } = scope
  const [agenda] = await tx.$queryRaw<{ title: string; phase: AgendaPhase }[]>`
    SELECT title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const { title, phase: from } = agenda
  if (!ways[from]?.includes(to))
    throw new DomainError('conflict', 'agenda.no-such-move', { field: 'to' })
  await tx.agenda.update({
    where: { tenantId_id: { tenantId, id } },
    data: { phase: to, changedAt: now },
    select: { id: true },
  })
  const payload = { title, from, to, reason }
  await scope.record({ type: 'agenda.phase-moved', subjectType: 'agenda', subjectId: id, payload })
}
