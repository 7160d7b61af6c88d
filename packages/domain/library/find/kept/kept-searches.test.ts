import { type Actor, withTenant } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { keepSearchInput } from '../../contract.ts'
import { as, foundShelf, type Shelf, shelve } from '../../testing/shelf.ts'
import { chooseAlert, stopAlert } from './choose-alert.ts'
import { forgetSearch } from './forget-search.ts'
import { keepSearch } from './keep-search.ts'
import { listSearches } from './list-searches.ts'
import { listAlerts, writeAlert } from './write-alerts.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }
let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

type Who = 'company' | 'observer' | 'lector'
const keep = (who: Who, asked: object) =>
  as(shelf, shelf[who], (scope) => keepSearch(scope, keepSearchInput.parse(asked)))
const kept = (who: Who) => as(shelf, shelf[who], listSearches)

/** The worker's round, a minute from now. @returns how many letters it posted */
async function round(): Promise<number> {
  const { database, lector } = shelf
  const { tenantId } = lector
  const clock = () => new Date(Date.now() + 60_000)
  const open = { consortia: 'open' } as const
  const alerts = await withTenant(database, { tenantId, actor: nobody }, listAlerts, open)
  let written = 0
  for (const alert of alerts) {
    const who = { tenantId, actor: alert.actor }
    written += await withTenant(database, who, (scope) => writeAlert(scope, alert), {
      clock,
      ...open,
    })
  }
  return written
}

test('a search is kept once, and nobody else sees it', async () => {
  await keep('company', { query: 'glasblazen', theme: 'leervermogen' })
  await keep('company', { query: 'glasblazen', theme: 'leervermogen' })
  expect(await kept('company')).toMatchObject([
    { asked: { query: 'glasblazen', theme: 'leervermogen' }, byMail: true },
  ])
  expect(await kept('lector')).toEqual([])
  expect(keepSearchInput.safeParse({}).error?.issues[0]?.message).toBe('library-find.nothing-asked')
})

test('who keeps a search is written to once about what is new, and not about what is their own', async () => {
  await keep('lector', { query: 'glasblazer' })
  expect(await round()).toBe(0)
  await shelve(shelf, { title: 'Leren glasblazen', themes: ['leervermogen'] })
  await shelve(shelf, { title: 'Glasblazen is ook kunst' })
  await shelve(shelf, { title: 'Glasblazers van morgen', themes: ['leervermogen'] }, { out: false })
  expect(await round()).toBe(1)
  expect(await round()).toBe(0)
})

test('what waited for a day is told once that day has come', async () => {
  await keep('observer', { query: 'wachtglas' })
  const item = await shelve(shelf, { title: 'Wachtglas' })
  const day = (before: number) => new Date(Date.now() - before * 24 * 3600 * 1000)
  await as(shelf, shelf.observer, ({ tx }) =>
    tx.librarySearch.updateMany({ data: { toldTo: day(5) } }),
  )
  await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryItem.updateMany({
      where: { id: item },
      data: { publishedAt: day(10), embargoUntil: day(1) },
    }),
  )
  expect(await round()).toBe(1)
  expect(await round()).toBe(0)
})

async function keptId(): Promise<string> {
  const [search] = await kept('company')
  if (!search) throw new Error('the company keeps a search')
  return search.id
}

test('the letters stop by a link without an account, and begin again by choice', async () => {
  const id = await keptId()
  await as(shelf, shelf.visitor, (scope) => stopAlert(scope, { search: id }))
  await shelve(shelf, { title: 'Glasblazen twee', themes: ['leervermogen'] })
  expect(await round()).toBe(0)
  await expect(
    as(shelf, shelf.observer, (scope) => chooseAlert(scope, { search: id, byMail: true })),
  ).rejects.toMatchObject({ code: 'library-find.no-such-search' })
  await as(shelf, shelf.company, (scope) => chooseAlert(scope, { search: id, byMail: true }))
  expect(await round()).toBe(0)
})

test('a search is kept until it is forgotten', async () => {
  const id = await keptId()
  await as(shelf, shelf.company, (scope) => forgetSearch(scope, { search: id }))
  expect(await kept('company')).toEqual([])
  await expect(
    as(shelf, shelf.lector, (scope) => forgetSearch(scope, { search: id })),
  ).rejects.toMatchObject({ code: 'library-find.no-such-search' })
})
