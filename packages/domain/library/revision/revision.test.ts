import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { changeItemInput } from '../contract.ts'
import { changeItem } from '../items/change-item.ts'
import { getItem } from '../items/get-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { showItem } from '../items/show-item.ts'
import { askReview } from '../review/ask-review.ts'
import { getReviews } from '../review/get-reviews.ts'
import { sayReview } from '../review/say-review.ts'
import { stopReview } from '../review/stop-review.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../testing/shelf.ts'
import { beginText } from '../text/begin-text.ts'
import { findEdition } from '../text/find-edition.ts'
import { publishText } from '../text/publish-text.ts'
import { rightsOnItemText } from '../text/rights-on-text.ts'
import { getRevision } from './get-revision.ts'
import { dropRevision } from './propose-revision.ts'

let shelf: Shelf
let item: string
beforeAll(async () => {
  shelf = await foundShelf()
})
beforeEach(async () => {
  await switchReviews(false)
  item = await shelve(shelf, { visibility: 'openbaar' }, { out: false })
  await lector(async (scope) => {
    const { document } = await beginText(scope, { item })
    await replaceContent(scope, document, words('Zo ging het.'))
    await publishItem(scope, { item })
  })
  await switchReviews(true)
})
type Who = 'lector' | 'company' | 'coordinator' | 'visitor'

const lector = <Result>(work: Parameters<typeof as<Result>>[2]) => as(shelf, shelf.lector, work)
const switchReviews = (reviewsLibrary: boolean) =>
  lector(({ tx, tenantId }) =>
    tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } }),
  )
const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const change = (more: object) =>
  lector((scope) =>
    changeItem(scope, changeItemInput.parse({ ...welding, visibility: 'openbaar', item, ...more })),
  )
const rewrite = (text: string) =>
  lector(async (scope) => {
    const { documentId } = await getItem(scope, { item })
    await replaceContent(scope, documentId ?? '', words(text))
  })
const publish = () => lector((scope) => publishText(scope, { item }))
const ask = (who: Who) =>
  lector((scope) => askReview(scope, { item, reviewer: shelf[who].actor.membershipId ?? '' }))
const agree = (who: Who) =>
  as(shelf, shelf[who], (scope) => sayReview(scope, { item, verdict: 'akkoord', remarks: '' }))
const revision = (who: Who) => as(shelf, shelf[who], (scope) => getRevision(scope, { item }))
const outFor = (who: Who) =>
  as(shelf, shelf[who], async (scope) => {
    const { facts, status } = await showItem(scope, { item })
    const edition = await findEdition(scope, { item })
    return [facts.title, status, edition?.number]
  })
const before = [welding.title, 'published', 1]

test('what is out stays until somebody else read the revision; then it is replaced as a whole', async () => {
  await change({ title: 'Lassen leren, herzien' })
  await rewrite('Zo ging het, tot vorig jaar.')
  expect(await outFor('visitor')).toEqual(before)
  await expect(publish()).rejects.toMatchObject({ code: 'library.review-none' })
  await ask('company')
  expect(await revision('company')).toMatchObject({
    by: 'l',
    fields: [{ name: 'title', before: welding.title, after: 'Lassen leren, herzien' }],
    text: [{ kind: 'changed' }],
  })
  const subject = { subjectType: 'library-item', subjectId: item }
  const rights = (who: Who) => as(shelf, shelf[who], (scope) => rightsOnItemText(scope, subject))
  expect([await rights('company'), await rights('coordinator')]).toEqual(['read', null])
  await expect(publish()).rejects.toMatchObject({ code: 'library.review-awaited' })
  await agree('company')
  expect(await outFor('visitor')).toEqual(before)
  expect(await publish()).toEqual({ number: 2 })
  expect(await outFor('visitor')).toEqual(['Lassen leren, herzien', 'revised', 2])
  expect([await revision('lector'), await rights('company')]).toEqual([null, null])
})

test('what changes after the agreement is read again, and so is the next revision', async () => {
  await change({ version: '2' })
  await ask('company')
  await agree('company')
  await change({ version: '3' })
  await expect(publish()).rejects.toMatchObject({ code: 'library.review-changed' })
  await lector((scope) => stopReview(scope, { item }))
  await ask('coordinator')
  await agree('coordinator')
  const agreement = await lector((scope) => getReviews(scope, { item }))
  expect(agreement?.agreement).toBe('changed')
  await ask('company')
  await agree('company')
  expect(await publish()).toEqual({ number: null })
  await change({ version: '4' })
  await expect(publish()).rejects.toMatchObject({ code: 'library.review-none' })
})

test('who is not asked sees nothing of a revision, table by table, nor who was asked after it is dropped', async () => {
  await change({ title: 'Geheim nog' })
  const rows = (who: Who) =>
    as(shelf, shelf[who], async ({ tx }) => [
      await tx.libraryProposal.count({ where: { id: item } }),
      await tx.document.count({ where: { subjectId: item } }),
      await tx.libraryItem.count({ where: { id: item } }),
    ])
  for (const who of ['company', 'coordinator', 'visitor'] as const) {
    expect(await rows(who), who).toEqual([0, 0, 1])
    expect(await revision(who), who).toBeNull()
  }
  await ask('company')
  expect(await rows('company')).toEqual([1, 1, 1])
  expect(await rows('lector')).toEqual([1, 1, 1])
  await lector((scope) => dropRevision(scope, { item }))
  expect(await rows('company')).toEqual([0, 0, 1])
  expect(await rows('lector')).toEqual([0, 1, 1])
  expect(await outFor('visitor')).toEqual(before)
})

test('without reviews a revision replaces at once what is out', async () => {
  await switchReviews(false)
  await change({ title: 'Meteen' })
  expect(await outFor('visitor')).toEqual(['Meteen', 'revised', 1])
})
