import { type Commitment, commitments } from '../contract.ts'
import { canCommit, type Standing } from '../permissions.ts'

/** A step that somebody wants to note: from where to where, by whom, from which day on, and why. */
export type Step = {
  from: Commitment | null
  to: Commitment
  who: Standing
  /** Speaks for the organisation that takes the step. */
  speaks: boolean
  /** It promised something since it came in, also when it took that back. */
  promised: boolean
  on: string
  reason: string
}

/** The days between which a step can count. */
export type StepDays = { today: string; last: string | null }

export type StepFault = {
  kind: 'forbidden' | 'invalid'
  code:
    | 'consortia.own-voice-only'
    | 'consortia.not-a-partner-yet'
    | 'consortia.back-from-stopped'
    | 'consortia.leaves-with-handover'
    | 'consortia.step-reason-missing'
    | 'consortia.step-in-future'
    | 'consortia.step-before-last'
  field?: 'commitment' | 'reason' | 'on'
}

const returns: readonly Commitment[] = ['geinteresseerd', 'in-gesprek']
const outside: readonly Commitment[] = ['geinteresseerd', 'gestopt']

/**
 * Why a step on the ladder is refused; null for one that is allowed. Up goes as far as one
 * wants, down and out say why, and who stopped comes back by talking first. Who made a promise leaves by
 * its handover, not by a step out, nor by steps that end outside.
 */
export function stepFault(step: Step, { today, last }: StepDays): StepFault | null {
  const { from, to, who, speaks, promised, on, reason } = step
  if (!canCommit(who, speaks, to)) return { kind: 'forbidden', code: 'consortia.own-voice-only' }
  if (from === null && to === 'gestopt') return refused('consortia.not-a-partner-yet', 'commitment')
  if (outside.includes(to) && leavesWithHandover(from, promised))
    return refused('consortia.leaves-with-handover', 'commitment')
  if (from === 'gestopt' && !returns.includes(to))
    return refused('consortia.back-from-stopped', 'commitment')
  if (saysWhy(from, to) && reason === '') return refused('consortia.step-reason-missing', 'reason')
  if (on > today) return refused('consortia.step-in-future', 'on')
  if (last !== null && on < last) return refused('consortia.step-before-last', 'on')
  return null
}

/** Others count on what it promised or does, so that it hands over before it goes. */
function leavesWithHandover(from: Commitment | null, promised: boolean): boolean {
  return from === 'toegezegd' || from === 'actief' || (from === 'in-gesprek' && promised)
}

/** Who stops, goes down a rung or comes back after stopping says why. */
export function saysWhy(from: Commitment | null, to: Commitment): boolean {
  if (to === 'gestopt') return true
  return from !== null && commitments.indexOf(to) < commitments.indexOf(from)
}

function refused(code: StepFault['code'], field: NonNullable<StepFault['field']>): StepFault {
  return { kind: 'invalid', code, field }
}
