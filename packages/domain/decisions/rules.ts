/** How organisations decide; the field's own rules. */
export const decisionRules = [
  'consent',
  'meerderheid',
  'twee-derde',
  'meerderheid-per-geleding',
] as const
export type DecisionRule = (typeof decisionRules)[number]

/** What a threshold is taken of: the votes for and against, or all who may vote. */
export const thresholdBases = ['cast', 'entitled'] as const
export type ThresholdBase = (typeof thresholdBases)[number]

/**
 * What a reservation comes to when its organisation stays silent until its date: not allowed at all,
 * the vote stands, or it lapses into an abstention.
 */
export const reservationTreatments = ['none', 'stands', 'lapses'] as const
export type ReservationTreatment = (typeof reservationTreatments)[number]

/** Everything that decides how votes become an outcome; fixed when a ballot opens. */
export type Rule = {
  decision: DecisionRule
  base: ThresholdBase
  /** Whole percent of the organisations on the roster that must take part, 0 to 100. */
  quorum: number
  /** The same within each geleding that has an organisation on the roster. */
  quorumPerGeleding: number
  reservations: ReservationTreatment
}

export const choices = ['voor', 'tegen', 'onthouding', 'bezwaar'] as const
export type Choice = (typeof choices)[number]

export const outcomes = [
  'aangenomen',
  'aangenomen-onder-voorbehoud',
  'verworpen',
  'geen-quorum',
] as const
export type Outcome = (typeof outcomes)[number]

/** What one can vote: under consent an objection with a reason takes the place of a vote against. */
export function choicesUnder(decision: DecisionRule): Choice[] {
  return decision === 'consent'
    ? ['voor', 'onthouding', 'bezwaar']
    : ['voor', 'tegen', 'onthouding']
}

/** An objection blocks, so it says why. */
export function needsReason(choice: Choice): boolean {
  return choice === 'bezwaar'
}

/** A vote for may wait for a council or a board; the others bind nobody to anything. */
export function mayReserve(rule: Pick<Rule, 'reservations'>, choice: Choice): boolean {
  return rule.reservations !== 'none' && choice === 'voor'
}

/** The fewest organisations that make a quorum, in whole organisations. */
export function quorumOf(percent: number, entitled: number): number {
  return whole(percent * entitled + 99, 100)
}

/** The least weight in favour that carries, of what the threshold is taken of; never nothing. */
export function neededFor(decision: DecisionRule, of: number): number {
  if (decision === 'consent') return 1
  if (decision === 'twee-derde') return Math.max(1, whole(2 * of + 2, 3))
  return whole(of, 2) + 1
}

/** Whole times that one number goes into another; nothing behind the comma ever arises. */
function whole(number: number, by: number): number {
  return (number - (number % by)) / by
}
