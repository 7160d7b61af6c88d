/** The facts this module announces; none of them names a guest. */
export const guestsEvents = [
  'guest.welcomed',
  'guest.forgotten',
  'guest.expired',
  'guest.invited',
  'guest.became-member',
] as const
export type GuestsEvent = (typeof guestsEvents)[number]
