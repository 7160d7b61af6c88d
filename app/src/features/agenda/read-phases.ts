import { type AgendaPhase, agendaPhases } from '@voortent/domain/agenda/contract'
import { textIn } from '../identity/text-in.ts'

/** Where to, and why. */
export function readMove(form: FormData): { to: AgendaPhase; reason: string } {
  const text = textIn(form)
  return { to: text('to') as AgendaPhase, reason: text('reason') }
}

/** The days of every phase, in the order of the phases; an empty field is a day left open. */
export function readPlan(form: FormData) {
  const text = textIn(form)
  return {
    phases: agendaPhases.map((phase) => ({
      phase,
      startsOn: text(`${phase}.startsOn`) || null,
      endsOn: text(`${phase}.endsOn`) || null,
    })),
  }
}
