/** The facts this module announces. */
export const consortiaEvents = [
  'consortium.begun',
  'consortium.changed',
  'consortium.phase-moved',
  'consortium.committed',
  'consortium.action-linked',
  'consortium.action-unlinked',
  'consortium.result-added',
  'consortium.result-removed',
] as const
export type ConsortiaEvent = (typeof consortiaEvents)[number]
