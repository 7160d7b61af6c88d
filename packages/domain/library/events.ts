/** The facts this module announces; a draft is announced to nobody. */
export const libraryEvents = [
  'library-item.published',
  'library-item.revised',
  'library-item.withdrawn',
  'library-item.used',
] as const
export type LibraryEvent = (typeof libraryEvents)[number]
