import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import type { PlanPhasesInput } from '../contract.ts'

/**
 * Sets when each phase of an agenda is meant to last; the order of the phases was checked with the
 * input. @throws `agenda.no-such-agenda`
 */
export async function planPhases(scope: Scope, input: PlanPhasesInput): Promise<void> {
  const { tx, tenantId, actor } = scope
  requireCoordinator(actor)
  const agenda = await tx.agenda.findUnique({
    where: { tenantId_id: { tenantId, id: input.agenda } },
    select: { id: true, title: true },
  })
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  for (const { phase, startsOn, endsOn } of input.phases) {
    const dates = { startsOn: startsOn && dateOf(startsOn), endsOn: endsOn && dateOf(endsOn) }
    await tx.plannedPhase.upsert({
      where: { tenantId_agendaId_phase: { tenantId, agendaId: agenda.id, phase } },
      create: { tenantId, id: newId(), agendaId: agenda.id, phase, ...dates },
      update: dates,
      select: { id: true },
    })
  }
  await scope.record({
    type: 'agenda.phases-planned',
    subjectType: 'agenda',
    subjectId: agenda.id,
    payload: { title: agenda.title },
  })
}
