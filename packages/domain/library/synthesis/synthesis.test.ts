import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import { beginCollection } from '../collections/begin-collection.ts'
import { collectionsOfItem } from '../collections/collections-of-item.ts'
import { getCollection } from '../collections/get-collection.ts'
import { saveItem } from '../collections/save-item.ts'
import {
  beginCollectionInput,
  markStancesInput,
  publishSynthesisInput,
  saveItemInput,
} from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { beginSynthesis } from './begin-synthesis.ts'
import { addFinding, changeFinding, noteGaps, removeFinding } from './change-findings.ts'
import { getSynthesis } from './get-synthesis.ts'
import { markStances } from './mark-stances.ts'
import { publishSynthesis } from './publish-synthesis.ts'
import { placeOfCollectionText, rightsOnCollectionText } from './text-of-collection.ts'

type Who = keyof Omit<Shelf, 'database'>

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const lector = <Result>(work: Parameters<typeof as<Result>>[2]) => as(shelf, shelf.lector, work)
const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** A collection of the lector with two items, one of them a draft, and one finding on which they differ. */
async function gather(more: object = {}) {
  const collection = await lector(async (scope) => {
    const facts = { title: 'Wat weten we van oefenen?', purpose: 'Twee stukken.', ...more }
    return (await beginCollection(scope, beginCollectionInput.parse(facts))).id
  })
  const items = [
    await shelve(shelf, { visibility: 'openbaar', title: 'Kort oefenen' }),
    await shelve(shelf, { title: 'Lang oefenen' }, { out: false }),
  ]
  for (const item of items)
    await lector((scope) => saveItem(scope, saveItemInput.parse({ item, collection })))
  const { id: finding } = await lector((scope) =>
    addFinding(scope, { collection, words: 'Oefenen helpt.' }),
  )
  const { entries } = await lector((scope) => getCollection(scope, { collection }))
  const stances = entries.map(({ id: entry }, place) => ({
    entry,
    stance: place === 0 ? 'steunt' : 'spreekt-tegen',
    note: place === 0 ? '' : 'Alleen bij jongeren.',
  }))
  await lector((scope) =>
    markStances(scope, markStancesInput.parse({ collection, finding, stances })),
  )
  return { collection, items, finding, entries }
}

async function write(collection: string, text: string) {
  const { document } = await lector((scope) => beginSynthesis(scope, { collection }))
  await lector((scope) => replaceContent(scope, document, words(text)))
  return document
}

test('items say of findings what their makers mark, and what is marked no longer goes', async () => {
  const { collection, finding, entries } = await gather()
  const marked = () => lector((scope) => getCollection(scope, { collection }))
  expect((await marked()).stances).toHaveLength(2)
  await lector((scope) =>
    markStances(scope, {
      collection,
      finding,
      stances: [{ entry: entries[0]?.id ?? '', stance: '', note: '' }],
    }),
  )
  expect((await marked()).stances).toMatchObject([
    { stance: 'spreekt-tegen', note: 'Alleen bij jongeren.' },
  ])
  await lector((scope) => changeFinding(scope, { collection, finding, words: 'Oefenen werkt.' }))
  await lector((scope) => noteGaps(scope, { collection, gaps: 'De wijkzorg.' }))
  expect(await marked()).toMatchObject({
    gaps: 'De wijkzorg.',
    findings: [{ words: 'Oefenen werkt.' }],
  })
  await lector((scope) => removeFinding(scope, { collection, finding }))
  expect(await marked()).toMatchObject({ findings: [], stances: [] })
})

test('makers alone write its text, and who does not see the collection sees no text', async () => {
  const { collection } = await gather()
  const document = await write(collection, 'Ja.')
  const subject = { subjectType: 'collection', subjectId: collection }
  const rights = (who: Who) =>
    as(shelf, shelf[who], (scope) => rightsOnCollectionText(scope, subject))
  expect([await rights('lector'), await rights('company')]).toEqual(['write', null])
  expect(await lector((scope) => placeOfCollectionText(scope, subject))).toMatchObject({
    path: `kennis/verzamelingen/${collection}/schrijven/${document}`,
  })
  for (const who of ['company', 'visitor', 'outsider'] as const) {
    const seen = await as(shelf, shelf[who], async ({ tx }) => [
      await tx.document.count({ where: { id: document } }),
      await tx.documentUpdate.count({ where: { documentId: document } }),
      await tx.synthesisStance.count(),
      await tx.synthesisFinding.count(),
    ])
    expect(seen).toEqual([0, 0, 0, 0])
  }
})

test('a synthesis comes out as an item with its text, matrix and sources, which change no more', async () => {
  const { collection, items } = await gather()
  await expect(publish(collection)).rejects.toMatchObject({ code: 'collections.text-empty' })
  await write(collection, 'Oefenen helpt [1].')
  const { item } = await publish(collection)
  await write(collection, 'Oefenen helpt niet.')
  const edition = await lector((scope) => getSynthesis(scope, { item }))
  expect(edition).toMatchObject({
    number: 1,
    content: words('Oefenen helpt [1].'),
    findings: ['Oefenen helpt.'],
    sources: [
      {
        number: 1,
        cited: true,
        item: { id: items[0] },
        stances: [{ finding: 0, stance: 'steunt' }],
      },
      { number: 2, cited: false },
    ],
  })
  const { facts, status } = await lector((scope) => getItem(scope, { item }))
  expect([facts.kind, facts.title, status]).toEqual([
    'kennissynthese',
    'Wat weten we van oefenen?',
    'published',
  ])
  const cited = await as(shelf, shelf.company, (scope) =>
    collectionsOfItem(scope, { item: items[0] ?? '' }),
  )
  expect(cited).toMatchObject({ syntheses: [{ id: item, cited: true }], collections: [], own: [] })
  await expect(
    lector(({ tx }) => tx.synthesisEdition.updateMany({ data: { gaps: 'x' } })),
  ).rejects.toThrow(/permission denied/)
})

test('a source that somebody may not see is left out for them, with all that it says', async () => {
  const { collection } = await gather()
  await write(collection, 'Het hangt ervan af [2].')
  const { item } = await publish(collection, 'openbaar')
  for (const who of ['company', 'visitor'] as const) {
    const edition = await as(shelf, shelf[who], (scope) => getSynthesis(scope, { item }))
    expect(edition?.sources.map(({ number }) => number)).toEqual([1])
    expect(JSON.stringify(edition)).not.toContain('Alleen bij jongeren')
  }
})

test('where items are read first it is laid out as a draft, which others do not see', async () => {
  const switchReviews = (reviewsLibrary: boolean) =>
    lector(({ tx, tenantId }) =>
      tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } }),
    )
  const { collection } = await gather()
  await write(collection, 'Oefenen helpt [1].')
  await switchReviews(true)
  const { item, state } = await publish(collection)
  await switchReviews(false)
  expect(state).toBe('laid-out')
  expect(await lector((scope) => getItem(scope, { item }))).toMatchObject({ status: 'draft' })
  expect(await as(shelf, shelf.company, (scope) => getSynthesis(scope, { item }))).toBeNull()
})

test('published again it is the next edition of the same item', async () => {
  const { collection } = await gather()
  await write(collection, 'Eerst dit.')
  const first = await publish(collection)
  await write(collection, 'Nu dat [1].')
  expect(await publish(collection, 'openbaar')).toEqual(first)
  const edition = await as(shelf, shelf.visitor, (scope) => getSynthesis(scope, first))
  expect(edition).toMatchObject({ number: 2, content: words('Nu dat [1].') })
  await expect(
    as(shelf, shelf.company, (scope) => publishSynthesis(scope, asked(collection))),
  ).rejects.toMatchObject({ code: 'collections.no-such-collection' })
})

type Seen = 'tenant' | 'openbaar'
const asked = (collection: string, visibility: Seen = 'tenant') => ({
  collection,
  visibility,
  plainSummary: 'Oefen elke dag tien minuten.',
})
test('the words for tomorrow are no more than others may have', () => {
  const input = {
    ...asked('019a0000-0000-7000-8000-000000000000'),
    plainSummary: 'ja '.repeat(121),
  }
  expect(publishSynthesisInput.safeParse(input).success).toBe(false)
})

const publish = (collection: string, visibility?: Seen) =>
  lector((scope) => publishSynthesis(scope, asked(collection, visibility)))
