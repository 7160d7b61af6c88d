/**
 * The facts this module announces: `document.written` about the thing that a text belongs to, the
 * others about the text.
 */
export const documentEvents = [
  'document.written',
  'version.kept',
  'version.restored',
  'thread.opened',
  'thread.answered',
  'thread.resolved',
  'thread.reopened',
] as const
export type DocumentEvent = (typeof documentEvents)[number]
