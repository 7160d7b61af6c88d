import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { beginCollection } from '../collections/begin-collection.ts'
import { saveItem } from '../collections/save-item.ts'
import { beginCollectionInput, publishSynthesisInput, saveItemInput } from '../contract.ts'
import { changeItem } from '../items/change-item.ts'
import { getItem } from '../items/get-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { askReview } from '../review/ask-review.ts'
import { getReviews } from '../review/get-reviews.ts'
import { sayReview } from '../review/say-review.ts'
import { getRevision } from '../revision/get-revision.ts'
import { dropRevision } from '../revision/propose-revision.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { publishText } from '../text/publish-text.ts'
import { beginSynthesis } from './begin-synthesis.ts'
import { addFinding } from './change-findings.ts'
import { getSynthesis } from './get-synthesis.ts'
import { publishSynthesis } from './publish-synthesis.ts'

type Who = 'lector' | 'company' | 'coordinator' | 'visitor'

let shelf: Shelf
let collection: string
let item: string
let sources: string[]
beforeAll(async () => {
  shelf = await foundShelf()
  sources = [
    await shelve(shelf, { visibility: 'openbaar', title: 'Kort oefenen' }),
    await shelve(shelf, { title: 'Lang oefenen' }, { out: false }),
  ]
})
beforeEach(async () => {
  await switchReviews(false)
  collection = await lector(async (scope) => {
    const facts = { title: 'Wat weten we van oefenen?', purpose: 'Een stuk.' }
    return (await beginCollection(scope, beginCollectionInput.parse(facts))).id
  })
  await gather(0)
  await write('Oefenen helpt [1].')
  item = (await publish()).item
  await switchReviews(true)
})

const lector = <Result>(work: Parameters<typeof as<Result>>[2]) => as(shelf, shelf.lector, work)
const switchReviews = (reviewsLibrary: boolean) =>
  lector(({ tx, tenantId }) =>
    tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } }),
  )
const gather = (place: number) =>
  lector((scope) => saveItem(scope, saveItemInput.parse({ item: sources[place], collection })))
const write = (text: string) =>
  lector(async (scope) => {
    const { document } = await beginSynthesis(scope, { collection })
    const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }]
    await replaceContent(scope, document, { type: 'doc', content })
  })
const publish = (more: object = {}) =>
  lector((scope) =>
    publishSynthesis(
      scope,
      publishSynthesisInput.parse({
        collection,
        visibility: 'openbaar',
        plainSummary: 'Oefen elke dag.',
        ...more,
      }),
    ),
  )
const ask = (who: Who) =>
  lector((scope) => askReview(scope, { item, reviewer: shelf[who].actor.membershipId ?? '' }))
const say = (who: Who, verdict: 'akkoord' | 'nog-niet', remarks = '') =>
  as(shelf, shelf[who], (scope) => sayReview(scope, { item, verdict, remarks }))
const revision = (who: Who) => as(shelf, shelf[who], (scope) => getRevision(scope, { item }))
const bringOut = () => lector((scope) => publishText(scope, { item }))
const edition = (who: Who) =>
  as(shelf, shelf[who], async (scope) => {
    const found = await getSynthesis(scope, { item })
    return found && [found.number, JSON.stringify(found.content).match(/Oefenen.*?\./)?.[0]]
  })
const first = [1, 'Oefenen helpt [1].']

test('a next edition waits until somebody else read it, and then replaces what is out', async () => {
  await gather(1)
  await write('Oefenen werkt [1], soms [2].')
  await lector((scope) => addFinding(scope, { collection, words: 'Oefenen werkt.' }))
  expect(await publish({ plainSummary: 'Oefen elke week.' })).toEqual({ item, state: 'proposed' })
  for (const who of ['lector', 'visitor'] as const) expect(await edition(who)).toEqual(first)
  await expect(bringOut()).rejects.toMatchObject({ code: 'library.review-none' })
  expect(await revision('company')).toBeNull()
  await ask('company')
  expect(await revision('company')).toMatchObject({
    by: 'l',
    fields: [{ name: 'plainSummary', after: 'Oefen elke week.' }],
    synthesis: {
      text: [{ kind: 'changed' }],
      findings: [{ kind: 'added', words: 'Oefenen werkt.' }],
      // Of what they may not see, who reads it hears nothing.
      sources: [],
    },
  })
  expect((await revision('lector'))?.synthesis?.sources).toMatchObject([
    { kind: 'added', title: 'Lang oefenen' },
  ])
  await write('Oefenen werkt misschien.')
  await say('company', 'akkoord')
  expect(await edition('visitor')).toEqual(first)
  await bringOut()
  expect(await edition('visitor')).toEqual([2, 'Oefenen werkt [1], soms [2].'])
  const { facts, status } = await lector((scope) => getItem(scope, { item }))
  expect([facts.plainSummary, status]).toEqual(['Oefen elke week.', 'revised'])
  const kept = await lector((scope) => getSynthesis(scope, { item }))
  expect(kept?.sources.map(({ number }) => number)).toEqual([1, 2])
  expect(await revision('lector')).toBeNull()
})

test('who does not agree says why; what was proposed stays, and another proposal is read again', async () => {
  await write('Oefenen werkt.')
  await publish()
  await ask('company')
  await say('company', 'nog-niet', 'Bij wie?')
  await expect(bringOut()).rejects.toMatchObject({ code: 'library.review-not-yet' })
  expect(await revision('lector')).toMatchObject({ synthesis: { text: [{ kind: 'changed' }] } })
  await ask('coordinator')
  await say('coordinator', 'akkoord')
  await write('Oefenen werkt bij jongeren.')
  await publish()
  const reviews = await lector((scope) => getReviews(scope, { item }))
  expect(reviews?.reviews.map(({ remarks }) => remarks)).toEqual(['Bij wie?', ''])
  expect(await edition('visitor')).toEqual(first)
  await lector((scope) => dropRevision(scope, { item }))
  expect([await revision('lector'), await edition('lector')]).toEqual([null, first])
})

test('what was agreed to stays agreed when it is proposed again as it is, and no longer when it is not', async () => {
  await write('Oefenen werkt.')
  await publish()
  await ask('company')
  await say('company', 'akkoord')
  await publish()
  const agreement = async () => (await lector((scope) => getReviews(scope, { item })))?.agreement
  expect(await agreement()).toBe('agreed')
  await write('Oefenen werkt niet.')
  await publish()
  expect(await agreement()).toBe('changed')
  await expect(bringOut()).rejects.toMatchObject({ code: 'library.review-changed' })
})

test('what says the same as what is out is no proposal; facts that are proposed go along with it', async () => {
  await expect(publish()).rejects.toMatchObject({ code: 'collections.nothing-new' })
  await lector(async (scope) => {
    const { facts } = await getItem(scope, { item })
    await changeItem(scope, { ...facts, version: '2', item })
  })
  await write('Oefenen werkt.')
  await publish()
  await lector(async (scope) => {
    const { facts } = (await getRevision(scope, { item })) ?? (await getItem(scope, { item }))
    await changeItem(scope, { ...facts, funding: ['Een fonds'], item })
  })
  expect(await revision('lector')).toMatchObject({
    fields: [
      { name: 'version', after: '2' },
      { name: 'funding', after: 'Een fonds' },
    ],
    synthesis: { text: [{ kind: 'changed' }] },
  })
})

test('without reviews an edition replaces at once what is out, and what was proposed before', async () => {
  await write('Oefenen werkt.')
  await publish()
  await switchReviews(false)
  await write('Oefenen werkt meteen.')
  expect(await publish()).toEqual({ item, state: 'published' })
  expect(await edition('visitor')).toEqual([2, 'Oefenen werkt meteen.'])
  await switchReviews(true)
  expect(await revision('lector')).toBeNull()
})

test('a draft that was read is read again once it has another edition', async () => {
  collection = await lector(async (scope) => {
    const facts = { title: 'Nog een', purpose: 'Veel.' }
    return (await beginCollection(scope, beginCollectionInput.parse(facts))).id
  })
  await write('Oefenen helpt.')
  item = (await publish()).item
  await ask('company')
  await say('company', 'akkoord')
  await write('Oefenen helpt niet.')
  expect(await publish()).toEqual({ item, state: 'laid-out' })
  await expect(lector((scope) => publishItem(scope, { item }))).rejects.toMatchObject({
    code: 'library.review-changed',
  })
})
