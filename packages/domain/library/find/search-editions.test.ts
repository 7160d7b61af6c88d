import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import { beginCollection } from '../collections/begin-collection.ts'
import { beginCollectionInput, publishSynthesisInput, searchLibraryInput } from '../contract.ts'
import { searchOpen } from '../exchange/gather/search-open.ts'
import { publishItem } from '../items/publish-item.ts'
import { withdrawItem } from '../items/withdraw-item.ts'
import { beginSynthesis } from '../synthesis/begin-synthesis.ts'
import { addFinding } from '../synthesis/change-findings.ts'
import { publishSynthesis } from '../synthesis/publish-synthesis.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { beginText } from '../text/begin-text.ts'
import { publishText } from '../text/publish-text.ts'
import { searchLibrary } from './search-library.ts'

type Who = 'lector' | 'company' | 'outsider' | 'neighbour' | 'visitor'
let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const lector = <Result>(work: Parameters<typeof as<Result>>[2]) => as(shelf, shelf.lector, work)
const asked = (query: string) => searchLibraryInput.parse({ query })
const found = (who: Who, query: string) =>
  as(shelf, shelf[who], (scope) => searchLibrary(scope, asked(query)))
const finders = async (query: string) => {
  const all = ['lector', 'company', 'outsider', 'neighbour', 'visitor'] as const
  const totals = await Promise.all(all.map(async (who) => (await found(who, query)).total))
  return all.filter((_, place) => totals[place])
}

const words = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** An item of the lector with a text of its own, which is not out yet. */
async function withText(facts: object, ...lines: string[]): Promise<string> {
  const item = await shelve(shelf, facts, { out: false })
  await write(item, ...lines)
  return item
}
async function write(item: string, ...lines: string[]): Promise<void> {
  await lector(async (scope) => {
    const { document } = await beginText(scope, { item })
    await replaceContent(scope, document, words(...lines))
  })
}
const publish = (item: string) => lector((scope) => publishItem(scope, { item }))

test('the text that an item came out with is found, where it stands, and no draft or earlier one', async () => {
  const item = await withText({ title: 'Verslag' }, 'Het begon in een smidse.', 'Toen kwam vuur.')
  expect(await finders('smidse')).toEqual([])
  await publish(item)
  expect(await finders('smidse')).toEqual(['lector', 'company'])
  expect(await found('company', '"begon in een smidse"')).toMatchObject({
    items: [{ id: item, file: null, snippet: expect.stringContaining('<mark>smidse</mark>') }],
  })
  await write(item, 'Het begon in een gieterij.')
  expect(await finders('gieterij')).toEqual([])
  await lector((scope) => publishText(scope, { item }))
  expect(await finders('gieterij')).toEqual(['lector', 'company'])
  expect(await finders('smidse')).toEqual([])
})

test('it is for whom the item is for, once its embargo is over and until it is withdrawn (R-90)', async () => {
  const open = await withText({ visibility: 'openbaar' }, 'Een aambeeld van steen.')
  await publish(open)
  expect(await finders('aambeeld')).toEqual(['lector', 'company', 'neighbour', 'visitor'])
  const shown = await as(shelf, shelf.visitor, (scope) => searchOpen(scope, asked('aambeeld')))
  expect(shown.items).toMatchObject([{ id: open }])
  await publish(await withText({ visibility: 'netwerk' }, 'Een blaasbalg van leer.'))
  expect(await finders('blaasbalg')).toEqual(['lector', 'company', 'neighbour'])
  const ahead = { visibility: 'openbaar', embargoUntil: '2099-01-01' }
  await publish(await withText(ahead, 'Een smeltkroes van klei.'))
  expect(await finders('smeltkroes')).toEqual(['lector'])
  await lector((scope) => withdrawItem(scope, { item: open, reason: 'Het klopt niet.' }))
  expect(await finders('aambeeld')).toEqual([])
})

test('a synthesis that came out is found by its text and its findings, as it is now', async () => {
  const collection = await lector(async (scope) => {
    const facts = beginCollectionInput.parse({ title: 'Wat weten we?', purpose: 'Veel.' })
    const { id } = await beginCollection(scope, facts)
    await addFinding(scope, { collection: id, words: 'Koper geleidt beter.' })
    return id
  })
  const say = (text: string) =>
    lector(async (scope) => {
      const { document } = await beginSynthesis(scope, { collection })
      await replaceContent(scope, document, words(text))
    })
  const bringOut = () =>
    lector((scope) =>
      publishSynthesis(
        scope,
        publishSynthesisInput.parse({ collection, plainSummary: 'Zo.', visibility: 'tenant' }),
      ),
    )
  await say('Legeringen verschillen.')
  expect(await finders('legeringen')).toEqual([])
  await bringOut()
  expect(await finders('legering')).toEqual(['lector', 'company'])
  expect(await finders('"koper geleidt"')).toEqual(['lector', 'company'])
  await say('Mengsels verschillen.')
  await bringOut()
  expect([await finders('mengsel'), await finders('legering')]).toEqual([['lector', 'company'], []])
})
