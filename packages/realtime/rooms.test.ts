import { createTestDatabase } from '@voortent/database/testing'
import { expect, onTestFinished, test } from 'vitest'
import { closeCode } from './close-code.ts'
import { asOwner } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { rawSocket } from './testing/raw-socket.ts'
import { startRoomServer } from './testing/start-room-server.ts'
import { tokenFor, until, writeInRoom } from './testing/write-in-room.ts'

const database = await createTestDatabase()

const lockHolders = () =>
  asOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ pid: number }>(`SELECT l.pid FROM pg_locks l
      JOIN pg_database d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND d.datname = current_database()`)
    return rows.map((row) => row.pid)
  })
const locksHeld = async () => (await lockHolders()).length
const rowsOf = (documentId: string) =>
  asOwner(database.ownerUrl, async (owner) => {
    const text = 'SELECT count(*)::int AS rows FROM document_update WHERE document_id = $1'
    return (await owner.query(text, [documentId])).rows[0].rows as number
  })

test('a room that nobody is in is closed after a while, and opens again with its text', async () => {
  const room = await openTestRoom(database, { times: { idleAfter: 100 } })
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  writer.type('blijft')
  await until(() => writer.told.getText('words').length > 0, 'it is saved')
  expect(await locksHeld()).toBe(1)
  writer.leave()
  await until(async () => (await locksHeld()) === 0, 'the room is closed')
  expect(room.server.changed).toContain(room.document.documentId)
  const reader = room.enter()
  await until(() => reader.words() === 'blijft', 'it opens again')
})

test('who wrote is told with the change, and not who only came to read', async () => {
  const room = await openTestRoom(database)
  const [author, reader] = [crypto.randomUUID(), crypto.randomUUID()]
  const writer = room.enter({ personId: author })
  const other = room.enter({ personId: reader })
  await until(() => other.status() === 'synchronized', 'both are in')
  await until(() => writer.status() === 'synchronized', 'both are in')
  writer.type('van mij')
  await until(() => other.words() === 'van mij', 'it arrived')
  await until(() => room.server.writers.length > 0, 'it is told')
  expect(room.server.writers).toEqual([author])
  const again = room.enter({ personId: reader })
  await until(() => again.words() === 'van mij', 'somebody else opens it')
  writer.type(', nog eens')
  await until(() => room.server.writers.length > 1, 'it is told again')
  expect(room.server.writers).toEqual([author, author])
})

test('a room that somebody comes back to stays open', async () => {
  const room = await openTestRoom(database, { times: { idleAfter: 200 } })
  const first = await room.knock()
  await first.greeted
  first.close()
  await first.closed
  const second = await room.knock()
  await second.greeted
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await locksHeld()).toBe(1)
})

test('a room leaves few rows when it closes', async () => {
  const room = await openTestRoom(database, { times: { idleAfter: 50 } })
  const writer = room.enter({ unthrottled: true })
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  for (let count = 1; count <= 25; count++) {
    writer.type('woord ')
    await until(() => writer.told.getText('words').length === count * 6, 'it is saved')
  }
  expect(await rowsOf(room.document.documentId)).toBe(25)
  writer.leave()
  await until(async () => (await locksHeld()) === 0, 'the room is closed')
  expect(await rowsOf(room.document.documentId)).toBe(1)
  expect(await room.saved()).toBe('woord '.repeat(25))
})

test('when saving fails the room is dropped, clients come back and nothing is lost', async () => {
  const room = await openTestRoom(database)
  const [one, other] = [room.enter(), room.enter()]
  await until(() => one.status() === 'synchronized', 'one is in')
  await until(() => other.status() === 'synchronized', 'the other is in')
  await asOwner(database.ownerUrl, async (owner) => {
    await owner.query('REVOKE INSERT ON document_update FROM voortent_app')
    one.type('niet verloren')
    await until(() => one.room.getStatus() !== 'connected', 'one is sent away')
    expect(other.words()).toBe('')
    await owner.query('GRANT INSERT ON document_update TO voortent_app')
  })
  await until(() => other.words() === 'niet verloren', 'all are back')
  expect(await room.saved()).toBe('niet verloren')
  expect(room.server.lines.join()).toContain('could not be saved')
})

test('a room lives in one process; elsewhere a client is told to try again', async () => {
  const room = await openTestRoom(database, { times: { idleAfter: 50 } })
  const elsewhere = await startRoomServer(database.appUrl)
  onTestFinished(() => elsewhere.stop())
  const here = await room.knock()
  await here.greeted
  const { roomId } = room.document
  const refused = rawSocket(elsewhere.url, roomId, await tokenFor({ roomId }))
  expect(await refused.closed).toBe(closeCode.heldElsewhere)
  const writer = writeInRoom({ url: elsewhere.url, roomId })
  onTestFinished(() => writer.leave())
  here.close()
  await until(() => writer.status() === 'synchronized', 'the room moves when it is free')
})

test('a room whose lock went to another process sends everybody away', async () => {
  const room = await openTestRoom(database)
  const socket = await room.knock()
  await socket.greeted
  await asOwner(database.ownerUrl, async (owner) => {
    const ending = 'SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid'
    await owner.query(ending, [await lockHolders()])
    await until(async () => {
      const taking = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken'
      return (await owner.query(taking, [room.document.roomId])).rows[0].taken as boolean
    }, 'the lock is taken by somebody else')
    expect(await socket.closed).toBe(closeCode.heldElsewhere)
  })
})

test('a room whose lock was lost for a moment goes on', async () => {
  const room = await openTestRoom(database)
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  const before = await lockHolders()
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [before]),
  )
  await until(async () => {
    const [holder] = await lockHolders()
    return holder !== undefined && !before.includes(holder)
  }, 'another connection holds the lock')
  writer.type('door')
  await until(async () => (await room.saved()) === 'door', 'it is saved')
  expect(writer.room.getStatus()).toBe('connected')
})
