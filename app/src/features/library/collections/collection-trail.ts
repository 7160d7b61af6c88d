import { trail } from '../../../shell/trail.ts'

type Data = { collection: { id: string; title: string } }

/** The steps to a page of a collection. */
export function collectionTrail(page: string) {
  return trail<Data>(
    ['library:title', 'kennis'],
    ['collections:title', 'kennis/verzamelingen'],
    [
      ({ collection }) => collection.title,
      ({ collection }) => `kennis/verzamelingen/${collection.id}`,
    ],
    page,
  )
}
