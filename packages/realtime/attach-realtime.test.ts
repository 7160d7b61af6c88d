import { createTestDatabase } from '@voortent/database/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOwner, makeDocument, type TestDocument, wordsOf } from './testing/make-document.ts'
import { type RoomServer, startRoomServer } from './testing/start-room-server.ts'
import { until, type Writer, writeInRoom } from './testing/write-in-room.ts'

const database = await createTestDatabase()
let server: RoomServer
let document: TestDocument
let writers: Writer[] = []

beforeEach(async () => {
  server = await startRoomServer(database.appUrl)
  document = await makeDocument(database.ownerUrl)
})
afterEach(async () => {
  for (const writer of writers.splice(0)) writer.leave()
  await server.stop()
})

function open(how: Partial<Parameters<typeof writeInRoom>[0]> = {}): Writer {
  const writer = writeInRoom({ url: server.url, roomId: document.roomId, ...how })
  writers.push(writer)
  return writer
}

test('two people write in one text, and it is in the database', async () => {
  const [one, other] = [open(), open()]
  await until(() => one.status() === 'synchronized', 'one is in')
  one.type('Samen naar ')
  await until(() => other.text.toString() === 'Samen naar ', 'the other sees it')
  other.type('2030')
  await until(() => one.text.toString() === 'Samen naar 2030', 'the one sees it')
  expect(await wordsOf(server.pool, document)).toBe('Samen naar 2030')
})

test('nobody is told of a change that is not in the database', async () => {
  const [one, other] = [open(), open()]
  await until(() => one.status() === 'synchronized', 'one is in')
  await until(() => other.status() === 'synchronized', 'the other is in')
  await asOwner(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN; LOCK TABLE document_update IN ACCESS EXCLUSIVE MODE')
    one.type('nog niet')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(one.status()).toBe('synchronizing')
    expect(one.told.getText('words').toString()).toBe('')
    expect(other.text.toString()).toBe('')
    await owner.query('COMMIT')
  })
  await until(() => one.status() === 'synchronized', 'one is told it is saved')
  expect(other.text.toString()).toBe('nog niet')
})
