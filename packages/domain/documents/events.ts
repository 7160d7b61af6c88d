/** The facts this module announces; `document.written` is about the thing that a text belongs to. */
export const documentEvents = ['version.kept', 'version.restored', 'document.written'] as const
export type DocumentEvent = (typeof documentEvents)[number]
