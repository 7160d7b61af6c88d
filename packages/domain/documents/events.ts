/** The facts this module announces. */
export const documentEvents = [
  'version.kept',
  'version.restored',
  'thread.opened',
  'thread.answered',
  'thread.resolved',
  'thread.reopened',
] as const
export type DocumentEvent = (typeof documentEvents)[number]
