import { withTenant } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { attachFile } from '../files/attach-file.ts'
import { filesInMemory } from '../files/testing/files.ts'
import { as, foundShelf, readLetters, type Shelf, shelve } from '../testing/shelf.ts'
import { chooseDigest, stopDigest } from './choose-digest.ts'
import type { FollowInput } from './contract.ts'
import { countDownload } from './count-download.ts'
import { countReading } from './count-reading.ts'
import { follow, unfollow } from './follow.ts'
import { getReadings } from './get-readings.ts'
import { listFollows, listNews } from './list-follows.ts'
import { writeDigests } from './write-digests.ts'

type Who = keyof Omit<Shelf, 'database'>

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})

const content = new TextEncoder().encode('%PDF-1.7')
const theme: FollowInput = { kind: 'theme', value: 'leervermogen' }
const start = (who: Who, what: FollowInput) => as(shelf, shelf[who], (scope) => follow(scope, what))
const newsOf = async (who: Who) =>
  (await as(shelf, shelf[who], (scope) => listNews(scope, 50))).map(({ id }) => id)
/** The worker's round, a minute from now. */
const write = () => {
  const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
  const who = { ...shelf.lector, actor: nobody }
  const clock = () => new Date(Date.now() + 60_000)
  return withTenant(shelf.database, who, writeDigests, { clock, consortia: 'open' })
}
const digestOf = (who: Who) =>
  as(shelf, shelf[who], ({ tx }) => tx.libraryDigest.findFirstOrThrow({ select: { id: true } }))

test('a theme, an author and an organisation are followed; what is new of them is told (R-44)', async () => {
  const organisation = shelf.lector.actor.actingForId ?? ''
  await start('company', theme)
  await start('company', { kind: 'author', value: '0000-0002-1825-0097' })
  await start('company', { kind: 'author', value: 'bea zonder nummer' })
  await start('company', { kind: 'organisation', value: organisation })
  await start('company', theme)
  const items = [
    await shelve(shelf, { themes: ['leervermogen'] }),
    await shelve(shelf, { people: 'Ans Voorbeeld 0000-0002-1825-0097' }),
    await shelve(shelf, { people: 'Bea Zonder Nummer' }),
    await shelve(shelf, { organisations: [organisation] }),
  ]
  await shelve(shelf, { title: 'Heel iets anders' })
  await shelve(shelf, { themes: ['leervermogen'] }, { out: false })
  expect((await newsOf('company')).sort()).toEqual(items.sort())
  expect(await newsOf('observer')).toEqual([])
  const { items: followed, byMail } = await as(shelf, shelf.company, listFollows)
  expect(followed.map(({ kind, name }) => [kind, name])).toEqual([
    ['author', 'Ans Voorbeeld'],
    ['author', 'bea zonder nummer'],
    ['organisation', 'Hogeschool'],
    ['theme', null],
  ])
  expect(byMail).toBe(true)
  await as(shelf, shelf.company, (scope) => unfollow(scope, theme))
  expect(await newsOf('company')).toHaveLength(3)
})

test('who follows is written to once about what is new, until they stop it', async () => {
  await start('observer', theme)
  await shelve(shelf, { title: 'Nieuw', themes: ['leervermogen'] })
  await write()
  await write()
  const { id } = await digestOf('observer')
  expect(await readLetters(shelf, id)).toMatchObject([
    { template: 'library-digest', recipient: 't@x.example' },
  ])
  await as(shelf, shelf.visitor, (scope) => stopDigest(scope, { digest: id }))
  await as(shelf, shelf.observer, async (scope) => {
    expect((await listFollows(scope)).byMail).toBe(false)
    await scope.tx.libraryDigest.updateMany({ data: { toldTo: new Date('2026-01-01') } })
  })
  await write()
  expect(await readLetters(shelf, id)).toHaveLength(1)
  await as(shelf, shelf.observer, (scope) => chooseDigest(scope, { byMail: true }))
  await write()
  expect(await readLetters(shelf, id)).toHaveLength(1)
})

test('what somebody follows is seen by nobody else', async () => {
  await start('company', theme)
  const seen = await as(shelf, shelf.lector, async ({ tx }) => [
    await tx.libraryFollow.count(),
    await tx.libraryDigest.count(),
  ])
  expect(seen).toEqual([0, 0])
})

test('readings are counted per month of nobody, without whose item it is, and shown to them alone', async () => {
  const item = await shelve(shelf, { visibility: 'openbaar' })
  const inside = await shelve(shelf)
  const read = (who: Who, one: string) =>
    as(shelf, shelf[who], (scope) => countReading(scope, { item: one }))
  await read('company', item)
  await read('visitor', item)
  await read('lector', item)
  const { id: file } = await as(shelf, shelf.lector, (scope) =>
    attachFile(scope, filesInMemory(), { item, name: 'lassen.pdf', content }),
  )
  await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryFile.updateMany({ where: { id: file }, data: { state: 'ready' } }),
  )
  await as(shelf, shelf.visitor, (scope) => countDownload(scope, { file }))
  await as(shelf, shelf.company, (scope) => countDownload(scope, { file: item }))
  await read('visitor', inside)
  const readings = (who: Who, one: string) =>
    as(shelf, shelf[who], (scope) => getReadings(scope, { item: one }))
  expect(await readings('lector', item)).toMatchObject([{ reads: 2, downloads: 1 }])
  expect(await readings('lector', inside)).toEqual([])
  expect(await readings('company', item)).toBeNull()
})
