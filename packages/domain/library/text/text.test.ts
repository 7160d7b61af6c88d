import { replaceContent } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import { getItem } from '../items/get-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { askReview } from '../review/ask-review.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../testing/shelf.ts'
import { beginText } from './begin-text.ts'
import { findEdition } from './find-edition.ts'
import { publishText } from './publish-text.ts'
import { readText } from './read-text.ts'
import { rightsOnItemText } from './rights-on-text.ts'
import { textToBeginWith } from './sections.ts'
import { showEdition } from './show-edition.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})
type Who = 'lector' | 'company' | 'coordinator' | 'visitor'

const write = (item: string, plainSummary: string) =>
  as(shelf, shelf.lector, async (scope) => {
    const { documentId } = await readText(scope, { item })
    await replaceContent(
      scope,
      documentId,
      textToBeginWith({ plainSummary, abstract: 'Kort.' }, 'nl'),
    )
  })
const edition = (who: Who, item: string, number?: number) =>
  as(shelf, shelf[who], (scope) => findEdition(scope, { item, number }))
const rights = (who: Who, item: string) =>
  as(shelf, shelf[who], (scope) =>
    rightsOnItemText(scope, { subjectType: 'library-item', subjectId: item }),
  )

test('a text is written together, frozen when published, and earlier editions stay', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' }, { out: false })
  const { document } = await as(shelf, shelf.lector, (scope) => beginText(scope, { item }))
  expect(await as(shelf, shelf.lector, (scope) => beginText(scope, { item }))).toEqual({ document })
  const { content } = await as(shelf, shelf.lector, (scope) => readText(scope, { item }))
  expect(JSON.stringify(content)).toContain(welding.plainSummary)
  await write(item, 'Begin klein.')
  await as(shelf, shelf.lector, (scope) => publishItem(scope, { item }))
  const { facts } = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect(facts).toMatchObject({ plainSummary: 'Begin klein.', abstract: 'Kort.' })
  const first = await edition('visitor', item)
  const shown = await as(shelf, shelf.visitor, (scope) => showEdition(scope, { item }))
  expect(shown).not.toHaveProperty('by')
  expect(first).toMatchObject({ number: 1, numbers: [1] })
  expect(first?.hash).toMatch(/^[0-9a-f]{64}$/)
  const publish = () => as(shelf, shelf.lector, (scope) => publishText(scope, { item }))
  await expect(publish()).rejects.toMatchObject({ code: 'library.text-unchanged' })

  await write(item, 'Begin groot.')
  expect((await edition('visitor', item))?.summaries.plainSummary).toBe('Begin klein.')
  expect(await publish()).toEqual({ number: 2 })
  const { status, revisions } = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect([status, revisions[0]?.act, revisions[0]?.reason]).toEqual([
    'revised',
    'text-published',
    '2',
  ])
  expect(await edition('visitor', item)).toMatchObject({ number: 2, numbers: [2, 1] })
  expect((await edition('company', item, 1))?.hash).toBe(first?.hash)
  await expect(edition('company', item, 3)).rejects.toMatchObject({
    code: 'library.no-such-edition',
  })
})

test('plain words that are too many are not published; nothing is frozen', async () => {
  const item = await shelve(shelf, {}, { out: false })
  await as(shelf, shelf.lector, (scope) => beginText(scope, { item }))
  await write(item, 'woord '.repeat(121))
  await expect(
    as(shelf, shelf.lector, (scope) => publishItem(scope, { item })),
  ).rejects.toMatchObject({ code: 'library.plain-too-long' })
  expect(await edition('lector', item)).toBeNull()
})

test('the live text is for its writers; who is asked to read it reads along (R-90)', async () => {
  const item = await shelve(shelf, {}, { out: false })
  await as(shelf, shelf.lector, async (scope) => {
    await beginText(scope, { item })
    const { tx, tenantId: id } = scope
    await tx.tenant.update({ where: { id }, data: { reviewsLibrary: true }, select: { id: true } })
    await askReview(scope, { item, reviewer: shelf.company.actor.membershipId ?? '' })
  })
  expect([await rights('lector', item), await rights('company', item)]).toEqual(['write', 'read'])
  expect([await rights('coordinator', item), await rights('visitor', item)]).toEqual([null, null])
  await as(shelf, shelf.company, (scope) => readText(scope, { item }))
  for (const who of ['coordinator', 'visitor'] as const)
    await expect(as(shelf, shelf[who], (scope) => readText(scope, { item }))).rejects.toMatchObject(
      {
        code: 'library.no-such-text',
      },
    )
})
