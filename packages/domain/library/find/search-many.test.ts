import { dateOf, newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { searchLibraryInput } from '../contract.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { searchLibrary } from './search-library.ts'

const newer = 1005
let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
  await shelve(shelf, { title: 'De meester en de leerling', on: '2014-05-01' })
  await shelve(shelf, { title: 'De meester alleen', on: '2014-05-01' })
  await shelve(shelf, { title: 'De meester in wording', on: '2014-05-01' }, { out: false })
  await as(shelf, shelf.lector, ({ tx, tenantId, now, actor }) =>
    tx.libraryItem.createMany({
      data: Array.from({ length: newer }, (_, n) => ({
        tenantId,
        id: newId(),
        kind: 'les',
        title: `Les ${n}`,
        plainSummary: 'Vraag het de meester.',
        status: 'published',
        on: dateOf('2026-01-01'),
        writers: [actor.membershipId ?? ''],
        createdAt: now,
        changedAt: now,
      })),
    }),
  )
}, 60_000)

const find = (query: string, change: object = {}) =>
  as(shelf, shelf.company, (scope) =>
    searchLibrary(scope, searchLibraryInput.parse({ query, ...change })),
  )

const old = ['De meester alleen', 'De meester en de leerling']

test('where more is found than is ranked, old items that say it in their title still come first', async () => {
  const { items, total, more, facets } = await find('meester')
  expect(items.slice(0, 2).map(({ title }) => title)).toEqual(old)
  expect([total, more]).toEqual([1000, true])
  expect(facets.year?.map(({ count }) => count)).toEqual([998, 2])
  expect((await find('meester -leerling')).items[0]?.title).toBe('De meester alleen')
})

test('they do not where something else is chosen, or the newest are asked for', async () => {
  for (const change of [{ kind: 'les' }, { order: 'newest' }]) {
    const { items } = await find('meester', change)
    expect(items).toHaveLength(20)
    expect(items.filter(({ title }) => old.includes(title))).toEqual([])
  }
})
