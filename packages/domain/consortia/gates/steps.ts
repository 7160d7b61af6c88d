import type { ConsortiumPhase } from '../phases.ts'

/** Phases in which a consortium works, in the order of the work. */
export const workingPhases = [
  'vraagstuk',
  'verkenning',
  'voorstel',
  'aanvraag',
  'uitvoering',
  'afronding',
  'opschaling',
] as const satisfies readonly ConsortiumPhase[]
export type WorkingPhase = (typeof workingPhases)[number]

/** The phases that a gate can open from here; an application is passed by where no money is asked for. */
const openedBy: Record<ConsortiumPhase, readonly WorkingPhase[]> = {
  vraagstuk: ['verkenning'],
  verkenning: ['voorstel'],
  voorstel: ['aanvraag', 'uitvoering'],
  aanvraag: ['uitvoering'],
  uitvoering: ['afronding'],
  afronding: ['opschaling'],
  opschaling: [],
  gestopt: [],
}

/** Back from here to think again; what is being carried out is not thought up anew. */
const backFrom: Record<ConsortiumPhase, readonly WorkingPhase[]> = {
  vraagstuk: [],
  verkenning: ['vraagstuk'],
  voorstel: ['verkenning'],
  aanvraag: ['voorstel', 'verkenning'],
  uitvoering: [],
  afronding: ['uitvoering'],
  opschaling: [],
  gestopt: [],
}

export const stepKinds = ['gate', 'back', 'stop', 'restart'] as const
export type StepKind = (typeof stepKinds)[number]

/** Where a gate leads from here; nowhere from the last phase, nor once it stopped. */
export function gatesFrom(phase: ConsortiumPhase): readonly WorkingPhase[] {
  return openedBy[phase]
}

/** Where one goes back to with a reason, without a gate. */
export function waysBack(phase: ConsortiumPhase): readonly WorkingPhase[] {
  return backFrom[phase]
}

/** Stopping is possible in every phase, once. */
export function mayStop(phase: ConsortiumPhase): boolean {
  return phase !== 'gestopt'
}

/** Where one that stopped may begin again: in the phase it stopped in, or an earlier one. */
export function restartsAfter(stoppedIn: WorkingPhase): readonly WorkingPhase[] {
  return workingPhases.slice(0, workingPhases.indexOf(stoppedIn) + 1)
}

/** What kind of step this is; null when there is no such step. `stoppedIn` matters once it stopped. */
export function kindOfStep(
  from: ConsortiumPhase,
  to: ConsortiumPhase,
  stoppedIn: WorkingPhase = 'vraagstuk',
): StepKind | null {
  if (to === 'gestopt') return mayStop(from) ? 'stop' : null
  if (from === 'gestopt') return restartsAfter(stoppedIn).includes(to) ? 'restart' : null
  if (gatesFrom(from).includes(to)) return 'gate'
  return waysBack(from).includes(to) ? 'back' : null
}

/** A consortium of so many committed organisations, its lead included, is small. */
export const smallAtMost = 5

/** In the first two phases of a small consortium its lead may decide alone, with a reason. */
export function mayLeadDecide(phase: ConsortiumPhase, committed: number): boolean {
  return (phase === 'vraagstuk' || phase === 'verkenning') && committed <= smallAtMost
}
