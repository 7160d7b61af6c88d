/** The facts this module announces; a draft is announced to nobody. */
export const libraryEvents = [
  'library-item.published',
  'library-item.revised',
  'library-item.withdrawn',
  'library-item.used',
  'library-item.use-withdrawn',
  'library-item.endorsed',
  'library-item.endorsement-withdrawn',
  'library-item.discussed',
  'library-item.asked',
  'collection.begun',
  'collection.item-saved',
  'collection.removed',
  'collection.restored',
] as const
export type LibraryEvent = (typeof libraryEvents)[number]
