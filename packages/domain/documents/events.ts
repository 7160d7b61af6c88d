/** The facts this module announces. */
export const documentEvents = ['version.kept', 'version.restored'] as const
export type DocumentEvent = (typeof documentEvents)[number]
