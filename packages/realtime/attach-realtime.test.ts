import { createTestDatabase } from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { closeCode } from './close-code.ts'
import { asOwner } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { tokenFor, until } from './testing/write-in-room.ts'

const database = await createTestDatabase()

test('two people write in one text, and it is in the database', async () => {
  const room = await openTestRoom(database)
  const [one, other] = [room.enter(), room.enter()]
  await until(() => one.status() === 'synchronized', 'one is in')
  one.type('Samen naar ')
  await until(() => other.words() === 'Samen naar ', 'the other sees it')
  other.type('2030')
  await until(() => one.words() === 'Samen naar 2030', 'the one sees it')
  expect(await room.saved()).toBe('Samen naar 2030')
})

test('nobody is told of a change that is not in the database', async () => {
  const room = await openTestRoom(database)
  const [one, other] = [room.enter(), room.enter()]
  await until(() => one.status() === 'synchronized', 'one is in')
  await until(() => other.status() === 'synchronized', 'the other is in')
  await asOwner(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN; LOCK TABLE document_update IN ACCESS EXCLUSIVE MODE')
    one.type('nog niet')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(one.status()).toBe('synchronizing')
    expect(one.told.getText('words').toJSON()).toBe('')
    expect(other.words()).toBe('')
    await owner.query('COMMIT')
  })
  await until(() => one.status() === 'synchronized', 'one is told it is saved')
  expect(other.words()).toBe('nog niet')
})

test('people see each other', async () => {
  const room = await openTestRoom(database)
  const [one, other] = [room.enter(), room.enter()]
  await until(() => one.room.getOthers().length === 1, 'one sees the other')
  expect(one.room.getOthers()[0]?.info).toEqual({ name: 'Marieke van Loon', color: '#0b6e4f' })
  other.leave()
  await until(() => one.room.getOthers().length === 0, 'one sees that the other left')
})

test('a page of another origin is refused, our own and a program are not', async () => {
  const room = await openTestRoom(database)
  const statusFor = async (origin?: string) => {
    const token = await tokenFor(room.document)
    const url = `${room.server.url}/v8?roomId=${room.document.roomId}&tok=${token}`
    const socket = new WebSocket(url, origin ? { origin } : {})
    return await new Promise<number>((resolve) => {
      socket.on('error', () => {})
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
      socket.on('open', () => {
        socket.close()
        resolve(101)
      })
    })
  }
  expect(await statusFor('https://elsewhere.example')).toBe(403)
  expect(await statusFor('https://voortent.example')).toBe(101)
  expect(await statusFor()).toBe(101)
  expect(room.server.lines.join()).toContain('https://elsewhere.example')
})

test('any other address is no socket', async () => {
  const room = await openTestRoom(database)
  const socket = new WebSocket(`${room.server.url}/v9`)
  const status = await new Promise((resolve) => {
    socket.on('error', () => {})
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode))
  })
  expect(status).toBe(404)
})

test('no line of the log holds a token', async () => {
  const room = await openTestRoom(database, {
    recheck: async () => {
      throw new Error('No answer')
    },
  })
  const tokens: string[] = []
  const token = async () => {
    const signed = await tokenFor(room.document)
    tokens.push(signed)
    return signed
  }
  const writer = room.enter({ token })
  await until(() => room.server.lines.length > 2, 'something is logged')
  writer.leave()
  const logged = room.server.lines.join('\n')
  expect(tokens.length).toBeGreaterThan(0)
  for (const signed of tokens) {
    for (const part of signed.split('.')) expect(logged).not.toContain(part)
  }
})

test('a server that stops saves and tells what is on its way, and says it comes back', async () => {
  const room = await openTestRoom(database)
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  const socket = await room.knock()
  await socket.greeted
  writer.type('op de valreep')
  await until(() => writer.told.getText('words').length > 0, 'the words were sent')
  await room.server.realtime.close()
  expect(await socket.closed).toBe(closeCode.stopping)
  expect(await room.saved()).toBe('op de valreep')
  expect(room.server.changed).toContain(room.document.documentId)
})

test('health says whether the database holds the rooms', async () => {
  const room = await openTestRoom(database)
  await until(() => room.server.realtime.health() === 'ok', 'it is connected')
  await asOwner(database.ownerUrl, (owner) =>
    owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'app'`,
    ),
  )
  await until(() => room.server.realtime.health() !== 'ok', 'it notices')
  await until(() => room.server.realtime.health() === 'ok', 'it is connected again')
})
