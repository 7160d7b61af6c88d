import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { changeItemInput } from '../contract.ts'
import { listDrafts } from '../find/list-drafts.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../testing/shelf.ts'
import { addItem } from './add-item.ts'
import { changeItem } from './change-item.ts'
import { getItem } from './get-item.ts'
import { publishItem } from './publish-item.ts'
import { showItem } from './show-item.ts'
import { withdrawItem } from './withdraw-item.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const read = (who: keyof Omit<Shelf, 'database'>, item: string) =>
  as(shelf, shelf[who], (scope) => getItem(scope, { item }))
const show = (item: string) => as(shelf, shelf.visitor, (scope) => showItem(scope, { item }))
const hidden = { code: 'library.no-such-item' }

test('a draft is there for whose it is; published for the tenant, and for nobody else', async () => {
  const item = await shelve(shelf, {}, { out: false })
  expect(await read('lector', item)).toMatchObject({ status: 'draft', may: { write: true } })
  expect(await as(shelf, shelf.lector, listDrafts)).toMatchObject([{ id: item }])
  expect(await as(shelf, shelf.company, listDrafts)).toEqual([])
  await expect(read('company', item)).rejects.toMatchObject(hidden)
  await as(shelf, shelf.lector, (scope) => publishItem(scope, { item }))
  expect(await read('company', item)).toMatchObject({
    status: 'published',
    facts: { title: welding.title },
    may: { write: false },
  })
  await expect(read('outsider', item)).rejects.toMatchObject(hidden)
  await expect(read('visitor', item)).rejects.toMatchObject(hidden)
  await expect(show(item)).rejects.toMatchObject(hidden)
})

test('a public item is shown to everybody, without its history', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar', people: 'Ans Voorbeeld' })
  expect(await show(item)).toMatchObject({ facts: { people: [{ name: 'Ans Voorbeeld' }] } })
  expect(await show(item)).not.toHaveProperty('revisions')
  await expect(
    show(await shelve(shelf, { visibility: 'openbaar' }, { out: false })),
  ).rejects.toMatchObject(hidden)
})

test('changed after it came out it is revised, and tells what changed (R-46)', async () => {
  const item = await shelve(shelf)
  // As a procedure hands it on.
  const elsewhere = { tenant: 'hier' }
  const change = (who: 'lector' | 'company', more: object) =>
    as(shelf, shelf[who], (scope) =>
      changeItem(scope, { ...changeItemInput.parse({ ...welding, item, ...more }), ...elsewhere }),
    )
  await change('lector', {})
  expect(await read('lector', item)).toMatchObject({ status: 'published' })
  await change('lector', { doi: '10.1234/x', people: 'Bo Niemand' })
  const { status, revisions } = await read('company', item)
  expect(status).toBe('revised')
  expect(revisions.map(({ act, fields }) => [act, ...fields])).toEqual([
    ['changed', 'people', 'doi'],
    ['published'],
    ['added'],
  ])
  await expect(change('company', { title: 'Van ons' })).rejects.toMatchObject({
    code: 'library.writers-only',
  })
})

test('withdrawn it stays, says why and changes no more', async () => {
  const item = await shelve(shelf)
  const withdraw = () =>
    as(shelf, shelf.lector, (scope) => withdrawItem(scope, { item, reason: 'Klopt niet meer.' }))
  await withdraw()
  expect(await read('company', item)).toMatchObject({
    status: 'withdrawn',
    withdrawnReason: 'Klopt niet meer.',
  })
  await expect(withdraw()).rejects.toMatchObject({ code: 'library.is-withdrawn' })
})

test('what says nothing does not come out; who reads along adds nothing', async () => {
  await expect(shelve(shelf, { plainSummary: '', abstract: '' })).rejects.toMatchObject({
    code: 'library.item-empty',
  })
  const { observer } = shelf
  await expect(
    as(shelf, observer, (scope) => addItem(scope, { consortium: null } as never)),
  ).rejects.toMatchObject({ code: 'library.members-only' })
  await expect(shelve(shelf, { visibility: 'consortium' })).rejects.toMatchObject({
    code: 'library.no-consortium',
  })
})

test('an organisation that takes no part is no author here', async () => {
  const elsewhere = shelf.outsider.actor.actingForId
  await expect(shelve(shelf, { organisations: [elsewhere] })).rejects.toMatchObject({
    code: 'library.no-such-organisation',
  })
})

test('it belongs to parts of agendas and to questions, each named; what is none is refused', async () => {
  const [agenda, document, speerpunt, question] = [newId(), newId(), newId(), newId()]
  await as(shelf, shelf.lector, async ({ tx, tenantId, actor, now }) => {
    const made = { tenantId, createdAt: now }
    const about = { subjectType: 'speerpunt', subjectId: speerpunt }
    await tx.document.createMany({ data: { ...made, ...about, id: document } })
    await tx.agenda.createMany({
      data: {
        ...made,
        id: agenda,
        title: 'Agenda',
        ambition: '',
        fromYear: 2026,
        untilYear: 2030,
        documentId: document,
        createdBy: actor.personId ?? '',
        changedAt: now,
      },
    })
    const part = { id: speerpunt, agendaId: agenda, title: 'Vakmanschap', position: 0 }
    await tx.speerpunt.createMany({ data: { ...made, ...part, documentId: document } })
    const asked = { statusSince: now, askedAt: now, changedAt: now }
    const told = { source: 'lid', title: 'Wie leert wie?' }
    await tx.question.createMany({ data: { tenantId, id: question, ...told, ...asked } })
  })
  const item = await shelve(shelf, { speerpunten: [speerpunt], questions: [question] })
  expect((await read('company', item)).links).toEqual({
    speerpunten: [{ id: speerpunt, title: 'Vakmanschap', agenda }],
    questions: [{ id: question, title: 'Wie leert wie?' }],
  })
  for (const field of ['speerpunten', 'questions'])
    await expect(
      shelve(shelf, { speerpunten: [speerpunt], questions: [question], [field]: [newId()] }),
    ).rejects.toMatchObject({ code: 'library.no-such-link', field })
})
