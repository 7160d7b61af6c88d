import { createTestDatabase } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { changeElsewhere } from './testing/change-elsewhere.ts'
import { asOwner } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { until } from './testing/write-in-room.ts'

const database = await createTestDatabase()
const { ownerUrl } = database

const rowsOf = (documentId: string) =>
  asOwner(ownerUrl, async (owner) => {
    const text = 'SELECT key FROM document_update WHERE document_id = $1 ORDER BY id'
    return (await owner.query<{ key: string }>(text, [documentId])).rows.map(({ key }) => key)
  })

test('who is in the room sees what a use case changed, and the room writes on', async () => {
  const room = await openTestRoom(database)
  const [one, other] = [room.enter(), room.enter()]
  await until(() => one.status() === 'synchronized', 'one is in')
  one.type('Eerst ')
  await until(() => other.words() === 'Eerst ', 'the other sees it')
  await changeElsewhere(ownerUrl, room.document, 'dan ')
  await until(() => one.words() === 'Eerst dan ', 'one sees the change')
  other.type('verder')
  await until(() => one.words() === 'Eerst dan verder', 'one sees what follows')
  await until(() => other.status() === 'synchronized', 'it is saved')
  expect(await room.saved()).toBe('Eerst dan verder')
  expect(await rowsOf(room.document.documentId)).toHaveLength(3)
})

test('nobody hears of a change whose transaction is not through', async () => {
  const room = await openTestRoom(database)
  const one = room.enter()
  await until(() => one.status() === 'synchronized', 'one is in')
  await changeElsewhere(ownerUrl, room.document, 'straks', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(one.words()).toBe('')
  })
  await until(() => one.words() === 'straks', 'one hears after the commit')
})

test('a client that was away finds the change when it is back', async () => {
  const room = await openTestRoom(database)
  const one = room.enter()
  await until(() => one.status() === 'synchronized', 'one is in')
  one.room.disconnect()
  await changeElsewhere(ownerUrl, room.document, 'intussen ')
  one.type('bewaard ')
  one.room.connect()
  await until(() => one.words().includes('intussen '), 'one sees the change')
  await until(async () => (await room.saved()).includes('bewaard '), 'and what it held is saved')
})

test('a change whose notice was lost comes in when the connection is back', async () => {
  const room = await openTestRoom(database)
  const one = room.enter()
  await until(() => one.status() === 'synchronized', 'one is in')
  await changeElsewhere(ownerUrl, room.document, 'toch', async (owner) => {
    await owner.query(`SELECT pg_terminate_backend(l.pid) FROM pg_locks l
      JOIN pg_database d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND d.datname = current_database() AND l.pid <> pg_backend_pid()`)
  })
  await until(() => one.words() === 'toch', 'one sees the change')
})

test('changes that race with each other and with writers all stay, also when rows become one', async () => {
  const room = await openTestRoom(database, { times: { idleAfter: 50 } })
  const one = room.enter({ unthrottled: true })
  await until(() => one.status() === 'synchronized', 'one is in')
  const numbers = Array.from({ length: 24 }, (_, number) => `[${number}]`)
  await Promise.all(
    numbers.map(async (number) => {
      one.type(`(${number})`)
      await changeElsewhere(ownerUrl, room.document, number)
    }),
  )
  const isWhole = (words: string) =>
    numbers.every((number) => words.includes(`(${number})`)) &&
    words.length === numbers.join('').length * 2 + numbers.length * 2
  await until(() => isWhole(one.words()), 'one sees all')
  await until(() => one.status() === 'synchronized', 'all is saved')
  one.leave()
  await until(async () => (await rowsOf(room.document.documentId)).length === 1, 'one row is left')
  expect(isWhole(await room.saved())).toBe(true)
})

test('what a room saves is numbered after a change that was first', async () => {
  const room = await openTestRoom(database)
  const one = room.enter()
  await until(() => one.status() === 'synchronized', 'one is in')
  await changeElsewhere(ownerUrl, room.document, 'eerst', async () => {
    one.type('later')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(one.status()).toBe('synchronizing')
  })
  await until(() => one.status() === 'synchronized', 'it is saved')
  const [first] = await rowsOf(room.document.documentId)
  expect(first).toMatch(/^changed:/)
})

test('who is in the room hears that what is said about its text changed', async () => {
  const room = await openTestRoom(database)
  const one = room.enter({ scopes: ['room:read'] })
  await until(() => one.status() === 'synchronized', 'one is in')
  const heard: unknown[] = []
  one.room.subscribe('event', ({ event }) => void heard.push(event))
  await asOwner(ownerUrl, (owner) =>
    owner.query(`SELECT pg_notify('voortent_threads', $1)`, [room.document.roomId]),
  )
  await until(() => heard.length > 0, 'one hears of it')
  expect(heard).toEqual([{ type: 'threads' }])
})
