import { withTenant } from '@voortent/database'
import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import { beginCollectionInput, saveItemInput } from '../contract.ts'
import { beginSynthesis } from '../synthesis/begin-synthesis.ts'
import { addFinding } from '../synthesis/change-findings.ts'
import { getSynthesis } from '../synthesis/get-synthesis.ts'
import { markStances } from '../synthesis/mark-stances.ts'
import { publishSynthesis } from '../synthesis/publish-synthesis.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { beginCollection } from './begin-collection.ts'
import { changeCollection } from './change-collection.ts'
import { moveEntry, noteEntry, removeEntry } from './change-entry.ts'
import { collectionsOfItem } from './collections-of-item.ts'
import { getCollection } from './get-collection.ts'
import { listCollections } from './list-collections.ts'
import { removeCollection, restoreCollection } from './remove-collection.ts'
import { saveItem } from './save-item.ts'
import { showCollection } from './show-collection.ts'
import { sweepCollections } from './sweep-collections.ts'

type Who = keyof Omit<Shelf, 'database'>

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const begin = async (more: object = {}, who: Who = 'company') =>
  (
    await as(shelf, shelf[who], (scope) =>
      beginCollection(scope, beginCollectionInput.parse({ title: 'Leren lassen', ...more })),
    )
  ).id
const save = (who: Who, item: string, more: object) =>
  as(shelf, shelf[who], (scope) =>
    saveItem(scope, saveItemInput.parse({ item, collection: null, ...more })),
  )
const shown = (who: Who, collection: string) =>
  as(shelf, shelf[who], (scope) => getCollection(scope, { collection }))

test('an item is saved in one act, into a new collection as well; a second time it gets the note', async () => {
  const item = await shelve(shelf)
  const { collection } = await save('company', item, { title: 'Voor later' })
  await save('company', item, { collection, note: 'Begin hier.' })
  expect(await shown('company', collection)).toMatchObject({
    title: 'Voor later',
    visibility: 'besloten',
    entries: [{ number: 1, note: 'Begin hier.', item: { id: item } }],
    may: { write: true },
  })
  const { own } = await as(shelf, shelf.company, (scope) => collectionsOfItem(scope, { item }))
  expect(own).toContainEqual({ id: collection, title: 'Voor later', saved: true })
  expect(saveItemInput.safeParse({ item, collection: null }).success).toBe(false)
})

test('items have an order and numbers that stay their own', async () => {
  const collection = await begin()
  const items = [await shelve(shelf), await shelve(shelf), await shelve(shelf)]
  for (const item of items) await save('company', item, { collection })
  const entries = async () => (await shown('company', collection)).entries
  const [first, second, third] = await entries()
  const act = (work: typeof moveEntry | typeof removeEntry, input: object) =>
    as(shelf, shelf.company, (scope) => work(scope, { collection, ...input } as never))
  await act(moveEntry, { entry: third?.id, to: 'up' })
  await act(moveEntry, { entry: first?.id, to: 'up' })
  expect((await entries()).map(({ number }) => number)).toEqual([1, 3, 2])
  await act(removeEntry, { entry: second?.id })
  await save('company', items[1] ?? '', { collection })
  expect((await entries()).map(({ number }) => number)).toEqual([1, 3, 4])
  await as(shelf, shelf.company, (scope) =>
    noteEntry(scope, { collection, entry: first?.id ?? '', note: 'Kort.' }),
  )
  expect((await entries())[0]?.note).toBe('Kort.')
})

test('what its makers keep to themselves is there for nobody else', async () => {
  const collection = await begin()
  await save('company', await shelve(shelf, { visibility: 'openbaar' }), { collection })
  for (const who of ['lector', 'observer', 'visitor', 'outsider'] as const) {
    await expect(shown(who, collection)).rejects.toMatchObject({
      code: 'collections.no-such-collection',
    })
    const seen = await as(shelf, shelf[who], async ({ tx }) => [
      await tx.libraryCollection.count({ where: { id: collection } }),
      await tx.collectionEntry.count({ where: { collectionId: collection } }),
      await tx.event.count({ where: { subjectId: collection } }),
    ])
    expect(seen).toEqual([0, 0, 0])
  }
})

test('what is shared is read by others and changed by its makers, whom they name', async () => {
  const collection = await begin({ visibility: 'tenant' })
  expect(await shown('observer', collection)).toMatchObject({ may: { write: false } })
  await expect(shown('visitor', collection)).rejects.toThrow()
  const item = await shelve(shelf)
  await expect(save('lector', item, { collection })).rejects.toMatchObject({
    code: 'collections.makers-only',
  })
  const facts = beginCollectionInput.parse({
    title: 'Samen',
    visibility: 'openbaar',
    organisations: [shelf.lector.actor.actingForId],
  })
  await as(shelf, shelf.company, (scope) => changeCollection(scope, { collection, ...facts }))
  await save('lector', item, { collection })
  expect(await shown('company', collection)).toMatchObject({
    title: 'Samen',
    organisations: [{ name: 'Hogeschool' }],
    may: { write: true },
  })
  const { items } = await as(shelf, shelf.observer, listCollections)
  expect(items).toContainEqual(expect.objectContaining({ id: collection, items: 1, mine: false }))
})

test('an item that somebody may not see is left out for them without a hint', async () => {
  const collection = await begin({ visibility: 'openbaar' }, 'lector')
  const open = await shelve(shelf, { visibility: 'openbaar' })
  for (const item of [await shelve(shelf, {}, { out: false }), await shelve(shelf), open])
    await save('lector', item, { collection })
  const countFor = async (who: Who) => (await shown(who, collection)).entries.length
  expect([await countFor('lector'), await countFor('company'), await countFor('visitor')]).toEqual([
    3, 2, 1,
  ])
})

test('only who takes part begins one, and only inside one’s own consortium', async () => {
  await expect(begin({}, 'observer')).rejects.toMatchObject({ code: 'collections.members-only' })
  await expect(begin({ visibility: 'consortium' })).rejects.toMatchObject({
    code: 'collections.no-consortium',
  })
  const elsewhere = '019a0000-0000-7000-8000-000000000000'
  await expect(begin({ consortium: elsewhere })).rejects.toMatchObject({
    code: 'library.not-inside',
  })
})

/** What of a collection each table holds for somebody; the database alone decides. */
const rowsFor = (who: Who, id: string) =>
  as(shelf, shelf[who], async ({ tx }) => [
    await tx.libraryCollection.count({ where: { id } }),
    await tx.collectionEntry.count({ where: { collectionId: id } }),
    await tx.synthesisFinding.count({ where: { collectionId: id } }),
    await tx.synthesisStance.count({ where: { finding: { collectionId: id } } }),
    await tx.document.count({ where: { subjectId: id } }),
  ])

/** A collection of the lector with an item, a finding, a stance and a text. */
async function whole(visibility: string): Promise<string> {
  const collection = await begin({ visibility }, 'lector')
  await save('lector', await shelve(shelf, { visibility: 'openbaar' }), { collection })
  await as(shelf, shelf.lector, async (scope) => {
    const { id: finding } = await addFinding(scope, { collection, words: 'Oefenen helpt.' })
    const { entries } = await getCollection(scope, { collection })
    const stances = entries.map(({ id: entry }) => ({ entry, stance: 'steunt' as const, note: '' }))
    await markStances(scope, { collection, finding, stances })
    await beginSynthesis(scope, { collection })
  })
  return collection
}
const everything = [1, 1, 1, 1, 1]
const nothing = [0, 0, 0, 0, 0]

test.each([
  ['besloten', []],
  ['tenant', ['company']],
  ['netwerk', ['company', 'neighbour']],
  ['openbaar', ['company', 'neighbour', 'visitor']],
] as const)(
  '%s: besides its makers it is there for %j, table by table',
  async (visibility, seen) => {
    const collection = await whole(visibility)
    expect(await rowsFor('lector', collection)).toEqual(everything)
    for (const who of ['company', 'neighbour', 'visitor', 'outsider'] as const) {
      const there = (seen as readonly Who[]).includes(who)
      expect(await rowsFor(who, collection), who).toEqual(there ? everything : nothing)
      const opens = as(shelf, shelf[who], (scope) => showCollection(scope, { collection }))
      if (there && visibility !== 'tenant') expect((await opens).entries).toHaveLength(1)
      else await expect(opens, who).rejects.toThrow()
    }
  },
)

test('a removed collection is its makers’ alone, who change nothing in it and bring it back', async () => {
  const collection = await whole('openbaar')
  const act = (work: typeof removeCollection, who: Who = 'lector') =>
    as(shelf, shelf[who], (scope) => work(scope, { collection }))
  await expect(act(removeCollection, 'coordinator')).rejects.toMatchObject({
    code: 'collections.makers-only',
  })
  await act(removeCollection)
  for (const who of ['company', 'coordinator', 'neighbour', 'visitor'] as const)
    expect(await rowsFor(who, collection), who).toEqual(nothing)
  expect(await shown('lector', collection)).toMatchObject({ may: { write: false, restore: true } })
  const list = () => as(shelf, shelf.lector, listCollections)
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  expect(ids((await list()).items)).not.toContain(collection)
  expect(ids((await list()).removed)).toContain(collection)
  await expect(save('lector', await shelve(shelf), { collection })).rejects.toMatchObject({
    code: 'collections.is-removed',
  })
  await act(restoreCollection)
  expect(await rowsFor('visitor', collection)).toEqual(everything)
})

test('after thirty days it is gone; what was published of it stays', async () => {
  const [lost, kept] = [await whole('tenant'), await whole('tenant')]
  const { item } = await as(shelf, shelf.lector, async (scope) => {
    const { documentId } = await getCollection(scope, { collection: kept })
    const text = { type: 'paragraph', content: [{ type: 'text', text: 'Oefenen helpt [1].' }] }
    await replaceContent(scope, documentId ?? '', { type: 'doc', content: [text] })
    const published = { collection: kept, plainSummary: 'Oefen.', visibility: 'tenant' as const }
    return publishSynthesis(scope, published)
  })
  const sweepIn = (days: number) =>
    withTenant(shelf.database, shelf.visitor, sweepCollections, {
      clock: () => new Date(Date.now() + days * 86_400_000),
    })
  for (const collection of [lost, kept])
    await as(shelf, shelf.lector, (scope) => removeCollection(scope, { collection }))
  expect(await sweepIn(29)).toBe(0)
  expect(await sweepIn(31)).toBe(2)
  expect(await sweepIn(32)).toBe(0)
  expect((await rowsFor('lector', lost)).slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(await rowsFor('lector', kept)).toEqual([1, 0, 0, 0, 1])
  const edition = await as(shelf, shelf.company, (scope) => getSynthesis(scope, { item }))
  expect(edition).toMatchObject({ findings: ['Oefenen helpt.'], sources: [{ number: 1 }] })
})
