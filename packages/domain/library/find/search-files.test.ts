import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { searchLibraryInput } from '../contract.ts'
import { attachFile } from '../files/attach-file.ts'
import { filesInMemory } from '../files/testing/files.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { searchLibrary } from './search-library.ts'

let shelf: Shelf
let item: string

const find = (query: string, who: 'company' | 'outsider' = 'company') =>
  as(shelf, shelf[who], (scope) => searchLibrary(scope, searchLibraryInput.parse({ query })))

/** A file with pages, as the worker leaves it. */
async function fileOf(itemId: string, pages: string[]): Promise<void> {
  await as(shelf, shelf.lector, async (scope) => {
    const content = Uint8Array.of(1)
    const { id: fileId } = await attachFile(scope, filesInMemory(), {
      item: itemId,
      name: 'verslag.pdf',
      content,
    })
    await scope.tx.libraryFile.updateMany({ where: { id: fileId }, data: { state: 'ready' } })
    await scope.tx.libraryPassage.createMany({
      data: pages.map((body, place) => ({
        tenantId: scope.tenantId,
        id: newId(),
        itemId,
        fileId,
        page: place + 1,
        body,
      })),
    })
  })
}

beforeAll(async () => {
  shelf = await foundShelf()
  item = await shelve(shelf, { title: 'Verslag van een jaar' })
  await fileOf(item, [
    'Inleiding.',
    'De ovens werden gestookt met snippers van wilgenhout uit de polder.',
  ])
  await fileOf(await shelve(shelf, {}, { out: false }), ['Wilgenhout in een concept.'])
})

test('what a page of a file says is found, with the page and where it stands', async () => {
  expect(await find('wilgenhout')).toMatchObject({
    total: 1,
    items: [
      {
        id: item,
        file: 'verslag.pdf',
        page: 2,
        snippet: expect.stringContaining('<mark>wilgenhout</mark>'),
      },
    ],
  })
  expect(await find('wilgenhout', 'outsider')).toMatchObject({ total: 0 })
})

test('a phrase in a file is found as it stands there, typing errors and all', async () => {
  expect(await find('"snippers van wilgenhout"')).toMatchObject({ total: 1, items: [{ page: 2 }] })
  expect(await find('"wilgenhout van snippers"')).toMatchObject({ total: 0 })
  expect(await find('"snipers van wilgehout"')).toMatchObject({
    total: 1,
    items: [{ page: 2 }],
    taken: [{ typed: 'snipers' }, { typed: 'wilgehout' }],
  })
})

test('words may stand partly in the item and partly in its file', async () => {
  expect(await find('verslag polder')).toMatchObject({ total: 1, loose: false })
})

test('who made it is found by name, as it is written', async () => {
  await shelve(shelf, { title: 'Iets anders', people: 'Thijs van der Meulen' })
  expect(await find('van der Meulen')).toMatchObject({
    total: 1,
    items: [{ title: 'Iets anders' }],
  })
})

test('what is used more stands before what is like it', async () => {
  const [first, second] = [
    await shelve(shelf, { title: 'Kleiwinning', on: '2026-01-01' }),
    await shelve(shelf, { title: 'Kleiwinning', on: '2026-01-01' }),
  ]
  for (const used of [first, second]) {
    await as(shelf, shelf.company, ({ tx, tenantId, now, actor }) =>
      tx.libraryUse.createMany({
        data: {
          tenantId,
          id: newId(),
          itemId: used,
          organisationId: actor.actingForId ?? '',
          effect: 'Ja',
          toldAt: now,
          changedAt: now,
        },
      }),
    )
    const { items } = await find('kleiwinning')
    expect(items.find(({ id }) => id === used)?.used).toBe(1)
    if (used === first) expect(items[0]?.id).toBe(first)
  }
})
