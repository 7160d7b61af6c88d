import { choicesUnder, mayReserve, needsReason, type Rule } from './rules.ts'

/** A vote as it is filled in, before it is cast. */
export type FilledVote = {
  choice: string
  reason: string
  reservation: { for: string; until: string } | null
}

/**
 * What is missing in a vote or does not fit the rule: the field, and the key of its sentence.
 * @param today day such as `2027-03-31`
 */
export function voteFault(
  rule: Pick<Rule, 'decision' | 'reservations'>,
  { choice, reason, reservation }: FilledVote,
  today: string,
): { field: string; code: string } | null {
  if (choice === '') return { field: 'choice', code: 'decisions.choice-missing' }
  const known = choicesUnder(rule.decision).find((one) => one === choice)
  if (!known) return { field: 'choice', code: 'decisions.choice-unknown' }
  if (needsReason(known) && reason.trim() === '')
    return { field: 'reason', code: 'decisions.objection-needs-reason' }
  if (!reservation) return null
  if (!mayReserve(rule, known))
    return { field: 'reservation.for', code: 'decisions.reservation-not-allowed' }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reservation.until))
    return { field: 'reservation.until', code: 'decisions.day-malformed' }
  if (reservation.until < today)
    return { field: 'reservation.until', code: 'decisions.reservation-in-past' }
  return null
}
