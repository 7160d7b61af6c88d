/** The facts this module announces. */
export const decisionEvents = [
  'ballot.prepared',
  'ballot.changed',
  'ballot.opened',
  'ballot.roster-changed',
  'ballot.vote-cast',
  'ballot.vote-refused',
  'ballot.proxy-given',
  'ballot.proxy-revoked',
  'ballot.withdrawn',
  'ballot.closed',
  'ballot.reservation-settled',
  'ballot.outcome-changed',
  'poll.begun',
  'poll.answered',
  'poll.closed',
] as const
export type DecisionEvent = (typeof decisionEvents)[number]
