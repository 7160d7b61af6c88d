import type { Scope } from '@voortent/database'
import { isCoordinator } from '@voortent/domain/tenancy'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import { type AgendaInput, type AgendaPhase, agendaPhases } from '../contract.ts'
import { waysFrom } from './phase-moves.ts'

/** A phase of an agenda: the days it is meant to last, and when it really was open. */
export type PhaseOfAgenda = {
  phase: AgendaPhase
  startsOn: string | null
  endsOn: string | null
  openedOn: string | null
  closedOn: string | null
}

/**
 * The phases of an agenda in their order, and where the actor may take it from here.
 * @throws `agenda.no-such-agenda`
 */
export async function listPhases(scope: Scope, { id }: AgendaInput) {
  const { tx, tenantId, actor } = scope
  const agenda = await tx.agenda.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      title: true,
      phase: true,
      phases: {
        select: { phase: true, startsOn: true, endsOn: true, openedAt: true, closedAt: true },
      },
    },
  })
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const known = new Map(agenda.phases.map((one) => [one.phase, one]))
  const phases = agendaPhases.map((phase): PhaseOfAgenda => {
    const found = known.get(phase)
    return {
      phase,
      startsOn: found?.startsOn ? dayFrom(found.startsOn) : null,
      endsOn: found?.endsOn ? dayFrom(found.endsOn) : null,
      openedOn: found?.openedAt ? dayOf(found.openedAt) : null,
      closedOn: found?.closedAt ? dayOf(found.closedAt) : null,
    }
  })
  const phase = agenda.phase as AgendaPhase
  const mayMove = isCoordinator(actor)
  return { title: agenda.title, phase, phases, mayMove, ways: mayMove ? waysFrom(phase) : [] }
}
