/** The facts this module announces. */
export const documentEvents = ['version.kept', 'version.restored'] as const
/** The facts this module announces, about the thing that a text belongs to. */
export const documentEvents = ['document.written'] as const
export type DocumentEvent = (typeof documentEvents)[number]
