/** The facts this module announces; what happens inside a consortium stays there. */
export const barriersEvents = [
  'barrier.noted',
  'barrier.changed',
  'barrier.judged',
  'barrier.resolved',
  'barrier.reopened',
  'shared-barrier.shared',
  'shared-barrier.changed',
  'shared-barrier.withdrawn',
  'barrier-page.opened',
  'barrier-page.closed',
] as const
export type BarriersEvent = (typeof barriersEvents)[number]
