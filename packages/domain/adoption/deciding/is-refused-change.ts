import type { DomainError } from '@voortent/kernel'

/** Procedures that change an agenda, a part of it or one of its texts. */
const altering = [
  /^(agenda|goals|actions)\./,
  /^documents\.(keep|restore)Version$/,
  /^consultation\.answerAmendment$/,
  /^adoption\.putToDecision$/,
]

/** Refusals because of what the agenda went through; whoever it is, may not now. */
const fast = [
  'agenda.closed-in-this-phase',
  'agenda.no-such-move',
  'goals.closed-in-this-phase',
  'goals.not-measured-in-this-phase',
  'actions.closed-in-this-phase',
  'consultation.not-in-this-phase',
  'adoption.not-in-this-phase',
]

/**
 * True for a refusal that may have been an attempt to alter what was decided on: because of who
 * tries, of the phase, or of what the database keeps. What is filled in wrongly is no attempt.
 * @param attempt procedure such as `goals.change`
 */
export function isRefusedChange(
  attempt: string,
  { code, kind }: Pick<DomainError, 'code' | 'kind'>,
): boolean {
  if (code === 'adoption.decided-on') return true
  if (!altering.some((procedures) => procedures.test(attempt))) return false
  return kind === 'forbidden' || fast.includes(code)
}
