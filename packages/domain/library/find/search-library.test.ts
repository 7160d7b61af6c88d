import { beforeAll, expect, test } from 'vitest'
import { searchLibraryInput } from '../contract.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { searchLibrary } from './search-library.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
  await shelve(shelf, {
    title: 'Lasopleiding in de avond',
    themes: ['leervermogen'],
    topsectors: ['htsm'],
    plainSummary: 'Begin om zes uur, met soep.',
    abstract: '',
  })
  await shelve(shelf, {
    title: 'Zorgtechnologie leren gebruiken',
    kind: 'les',
    on: '2025-02-01',
    themes: ['leervermogen', 'werkzame-elementen'],
    plainSummary: 'Laat het zien aan het bed.',
    abstract: 'In de avond oefenen werkte niet.',
  })
  await shelve(shelf, { title: 'Avond in de kas' }, { out: false })
  await shelve(shelf, { title: 'Besloten avond', visibility: 'openbaar' })
})

const find = (input: object, who: 'company' | 'outsider' = 'company') =>
  as(shelf, shelf[who], (scope) => searchLibrary(scope, searchLibraryInput.parse(input)))
const titles = async (input: object) => (await find(input)).items.map(({ title }) => title)

test('stems and beginnings of compounds find; a title counts for more than a text', async () => {
  expect(await titles({ query: 'zorgtechnologieën' })).toEqual(['Zorgtechnologie leren gebruiken'])
  expect(await titles({ query: 'lasopl' })).toEqual(['Lasopleiding in de avond'])
  expect((await titles({ query: 'avonden' })).at(-1)).toBe('Zorgtechnologie leren gebruiken')
  expect(await titles({ query: 'avond -kas -besloten -zorgtechnologie' })).toEqual([
    'Lasopleiding in de avond',
  ])
  expect(await titles({ query: '"oefenen werkte"' })).toEqual(['Zorgtechnologie leren gebruiken'])
})

test('typing errors are forgiven where nothing fits, and it says so', async () => {
  expect(await find({ query: 'zorgtegnologie' })).toMatchObject({
    taken: [{ typed: 'zorgtegnologie', words: ['zorgtechnologie'] }],
    total: 1,
    items: [{ title: 'Zorgtechnologie leren gebruiken' }],
  })
  expect(await find({ query: 'kwantumfysica' })).toMatchObject({ taken: [], total: 0 })
  expect(await find({ query: "!&|'( :*" })).toMatchObject({ total: 0 })
})

test('a snippet shows where the words stand', async () => {
  const { items } = await find({ query: 'soep' })
  expect(items).toMatchObject([{ snippet: 'Begin om zes uur, met <mark>soep</mark>' }])
})

test('facets count what is found and narrow it', async () => {
  const { total, facets } = await find({})
  expect(total).toBe(3)
  expect(facets.theme).toEqual([
    { value: 'leervermogen', count: 2 },
    { value: 'werkzame-elementen', count: 1 },
  ])
  expect(facets.year).toEqual([
    { value: '2026', count: 2 },
    { value: '2025', count: 1 },
  ])
  expect(facets.targetGroup).toEqual([])
  expect(await titles({ topsector: 'htsm' })).toEqual(['Lasopleiding in de avond'])
  expect(await titles({ year: 2025, kind: 'les' })).toHaveLength(1)
  expect((await titles({ order: 'title' }))[0]).toBe('Besloten avond')
})

test('drafts and what another tenant shares are not found', async () => {
  expect(await titles({ query: 'kas' })).toEqual([])
  expect((await find({}, 'outsider')).total).toBe(0)
})

test('what is written in English is found by other forms of its words', async () => {
  await shelve(shelf, { title: 'A study of apprentices', language: 'en' })
  await shelve(shelf, { title: 'Een study', language: 'nl' })
  expect(await find({ query: 'studies' })).toMatchObject({
    total: 1,
    taken: [],
    items: [{ title: 'A study of apprentices' }],
  })
})

test('what the plain summary says counts for more than what the summary says', async () => {
  const about = { on: '2026-05-01', title: 'Over metaal' }
  const plain = await shelve(shelf, { ...about, plainSummary: 'Neem kobalt.', abstract: 'Erts.' })
  const deep = await shelve(shelf, { ...about, plainSummary: 'Neem erts.', abstract: 'Kobalt.' })
  const { items } = await find({ query: 'kobalt' })
  expect(items.map(({ id }) => id)).toEqual([plain, deep])
})

test('what is newer stands before what is like it and used somewhat more; one chooses another order', async () => {
  for (const [title, on, useCount] of [
    ['Zilver smeden b', '2015-03-01', 2],
    ['Zilver smeden c', '2026-03-01', 0],
    ['Zilver smeden a', '2012-03-01', 99],
  ] as const) {
    const id = await shelve(shelf, { title, on })
    await as(shelf, shelf.lector, ({ tx }) =>
      tx.libraryItem.updateMany({ where: { id }, data: { useCount } }),
    )
  }
  const inOrder = async (order: string) =>
    (await titles({ query: 'zilver', order })).map((title) => title.at(-1))
  expect(await inOrder('best')).toEqual(['c', 'a', 'b'])
  expect(await inOrder('newest')).toEqual(['c', 'b', 'a'])
  expect(await inOrder('used')).toEqual(['a', 'b', 'c'])
  expect(await inOrder('title')).toEqual(['a', 'b', 'c'])
})
