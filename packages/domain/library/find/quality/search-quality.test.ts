import { beforeAll, expect, test } from 'vitest'
import { searchLibraryInput } from '../../contract.ts'
import { as, foundShelf, type Shelf, shelve } from '../../testing/shelf.ts'
import { searchLibrary } from '../search-library.ts'
import corpus from './corpus.json' with { type: 'json' }
import heldOut from './held-out.json' with { type: 'json' }
import { meanReciprocalRank } from './mean-reciprocal-rank.ts'
import questions from './questions.json' with { type: 'json' }

type Told = [
  key: string,
  kind: string,
  title: string,
  on: string,
  plain: string,
  abstract: string,
  by: string,
]

const leastRank = 0.85
/** Of questions that were written by the items alone. */
const leastHeldOut = 0.8
let shelf: Shelf
const keys = new Map<string, string>()

beforeAll(async () => {
  shelf = await foundShelf()
  for (const [key, kind, title, on, plainSummary, abstract, people] of corpus as Told[])
    keys.set(await shelve(shelf, { kind, title, on, plainSummary, abstract, people }), key)
}, 60_000)

test('rank is 1 for a first place, a half for a second, nothing for none', () => {
  expect(meanReciprocalRank([0, 1, -1])).toBe(0.5)
})

test(`people of the field find what they ask for in their own words (MRR ≥ ${leastRank})`, async () => {
  expect(questions.length).toBeGreaterThanOrEqual(40)
  const { rank, missed } = await measure(questions as Question[])
  expect(rank, missed).toBeGreaterThanOrEqual(leastRank)
})

test(`so do others, whose questions were written by the items alone (MRR ≥ ${leastHeldOut})`, async () => {
  const { rank, missed } = await measure(heldOut as Question[])
  expect(rank, missed).toBeGreaterThanOrEqual(leastHeldOut)
})

type Question = [query: string, right: string[]]

/** How high the right answers stand, and which are not first. */
async function measure(asked: readonly Question[]): Promise<{ rank: number; missed: string }> {
  const places: number[] = []
  const missed: string[] = []
  for (const [query, right] of asked) {
    const { items } = await as(shelf, shelf.company, (scope) =>
      searchLibrary(scope, searchLibraryInput.parse({ query })),
    )
    const found = items.map(({ id }) => keys.get(id) ?? '')
    const place = found.findIndex((key) => right.includes(key))
    places.push(place)
    if (place !== 0) missed.push(`${place}: ${query} → ${found.slice(0, 4).join(', ')}`)
  }
  return { rank: meanReciprocalRank(places), missed: missed.join('\n') }
}
