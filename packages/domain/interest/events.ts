/** The facts this module announces; none of them names a guest. */
export const interestEvents = [
  'consortium.opened-for-companies',
  'consortium.closed-for-companies',
  'consortium.partner-shown',
  'consortium.partner-hidden',
  'interest.shown',
  'interest.answered',
  'interest.moved',
  'interest.late',
  'interest.brought-in',
  'interest.mentor-matched',
  'interest.term-set',
  'association-link.made',
  'association-link.ended',
  'mentor.offered',
  'mentor.withdrawn',
] as const
export type InterestEvent = (typeof interestEvents)[number]
