import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { changeItemInput } from '../contract.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../testing/shelf.ts'
import { beginText } from '../text/begin-text.ts'
import { tellUse } from '../use/tell-use.ts'
import { changeItem } from './change-item.ts'
import { endEmbargoes } from './end-embargoes.ts'
import { publishItem } from './publish-item.ts'
import { showItem } from './show-item.ts'
import { withdrawItem } from './withdraw-item.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})
type Who = 'lector' | 'company' | 'neighbour' | 'visitor'

const show = (who: Who, item: string) =>
  as(shelf, shelf[who], (scope) => showItem(scope, { item })).then(
    () => true,
    () => false,
  )

/** What of an item each table holds for somebody; the database alone decides. */
const rowsFor = (who: Who, item: string) =>
  as(shelf, shelf[who], async ({ tx, tenantId }) => {
    const [found] = await tx.$queryRaw<Record<string, number>[]>`
      SELECT (SELECT count(*)::int FROM library_item WHERE id = i.id) AS item,
        (SELECT count(*)::int FROM library_author WHERE item_id = i.id) AS author,
        (SELECT count(*)::int FROM library_revision
          WHERE item_id = i.id AND act = 'published') AS revision,
        (SELECT count(*)::int FROM library_use WHERE item_id = i.id) AS use,
        (SELECT count(*)::int FROM library_edition WHERE item_id = i.id) AS edition,
        (SELECT count(*)::int FROM document_version v JOIN library_edition e
          ON e.version_id = v.id WHERE e.item_id = i.id) AS version,
        (SELECT count(*)::int FROM document WHERE subject_id = i.id) AS text
      FROM (SELECT ${item}::uuid AS id, ${tenantId}::uuid) i`
    return found
  })
const all = { item: 1, author: 1, revision: 1, use: 1, edition: 1, version: 1 }
const none = { item: 0, author: 0, revision: 0, use: 0, edition: 0, version: 0 }

test.each([
  ['tenant', ['company']],
  ['netwerk', ['company', 'neighbour']],
  ['openbaar', ['company', 'neighbour', 'visitor']],
] as const)(
  '%s: besides its writers it is there for %j, table by table',
  async (visibility, seen) => {
    const item = await shelve(shelf, { visibility, people: 'Ans' }, { out: false })
    await as(shelf, shelf.lector, async (scope) => {
      await beginText(scope, { item })
      await publishItem(scope, { item })
    })
    await as(shelf, shelf.company, (scope) =>
      tellUse(scope, { item, place: '', effect: 'Ja.', adaptation: '', question: '' }),
    )
    expect(await rowsFor('lector', item)).toEqual({ ...all, text: 1 })
    for (const who of ['company', 'neighbour', 'visitor'] as const) {
      const there = (seen as readonly Who[]).includes(who)
      expect(await rowsFor(who, item), who).toEqual({ ...(there ? all : none), text: 0 })
      expect(await show(who, item), who).toBe(visibility !== 'tenant' && there)
    }
  },
)

test('under embargo it is published, and there for its writers alone until the day', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar', embargoUntil: '2099-01-01' })
  for (const who of ['company', 'neighbour', 'visitor'] as const)
    expect(await rowsFor(who, item), who).toMatchObject(none)
  expect(await show('lector', item)).toBe(false)
  const end = () => as(shelf, shelf.visitor, endEmbargoes)
  expect(await end()).toBe(0)
  const told = () =>
    as(shelf, shelf.lector, async ({ tx }) => ({
      events: await tx.event.count({ where: { subjectId: item, type: 'library-item.published' } }),
      tasks: await tx.task.count({ where: { kind: 'embargo-over', path: `kennis/${item}` } }),
    }))
  expect(await told()).toEqual({ events: 0, tasks: 0 })
  await as(shelf, shelf.lector, ({ tx, now }) =>
    tx.libraryItem.updateMany({
      where: { id: item },
      data: { embargoUntil: new Date(`${dayOf(now)}T00:00:00Z`) },
    }),
  )
  expect(await show('visitor', item)).toBe(true)
  expect([await end(), await end()]).toEqual([1, 0])
  expect(await told()).toEqual({ events: 1, tasks: 1 })
})

test('what others saw already gets no embargo; one that is lifted announces', async () => {
  const change = (item: string, embargoUntil: string) =>
    as(shelf, shelf.lector, (scope) =>
      changeItem(scope, changeItemInput.parse({ ...welding, item, embargoUntil })),
    )
  await expect(change(await shelve(shelf), '2099-01-01')).rejects.toMatchObject({
    code: 'library.embargo-late',
  })
  const waiting = await shelve(shelf, { embargoUntil: '2099-01-01' })
  await change(waiting, '2098-01-01')
  await change(waiting, '')
  expect(await rowsFor('company', waiting)).toMatchObject({ item: 1 })
  const events = await as(shelf, shelf.lector, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: waiting }, select: { type: true } }),
  )
  expect(events).toEqual([{ type: 'library-item.published' }])
})

test('a coordinator withdraws an item of others, and only that; its writers are told', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  const withdraw = (who: 'coordinator' | 'company' | 'neighbour') =>
    as(shelf, shelf[who], (scope) => withdrawItem(scope, { item, reason: 'Inbreuk.' }))
  for (const who of ['company', 'neighbour'] as const)
    await expect(withdraw(who)).rejects.toMatchObject({ code: 'library.writers-only' })
  const rename = as(shelf, shelf.coordinator, ({ tx }) =>
    tx.libraryItem.updateMany({ where: { id: item }, data: { title: 'Van ons' } }),
  )
  await expect(rename).rejects.toThrow(/row-level security/)
  await withdraw('coordinator')
  expect(await show('visitor', item)).toBe(true)
  const tasks = await as(shelf, shelf.lector, ({ tx }) =>
    tx.task.findMany({ where: { path: `kennis/${item}` }, select: { kind: true } }),
  )
  expect(tasks).toEqual([{ kind: 'read-withdrawal' }])
})
