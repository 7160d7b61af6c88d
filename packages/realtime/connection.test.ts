import { createTestDatabase } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { closeCode } from './close-code.ts'
import type { Recheck } from './rights-watch.ts'
import { asOwner } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { tokenFor, until } from './testing/write-in-room.ts'
import type { RoomScope } from './token.ts'

const database = await createTestDatabase()
const update = (text: string) => [{ type: 301, update: text }]

function updateOf(words: string): string {
  const doc = new Y.Doc()
  doc.getText('words').insert(0, words)
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

/** Rights that a test can change. */
function changeableRights(first: RoomScope[] | null) {
  const rights = { now: first, asked: 0 }
  const recheck: Recheck = async () => {
    rights.asked += 1
    return rights.now
  }
  return { rights, recheck }
}

test('who has no right now is not let in, whatever the token says', async () => {
  const room = await openTestRoom(database, { recheck: async () => null })
  const writer = room.enter()
  await until(() => writer.errors.length > 0, 'the writer is told')
  expect(writer.errors[0]?.code).toBe(closeCode.notAllowed)
  expect(writer.room.getStatus()).toBe('disconnected')
})

test('the recheck hears who, where and by which session', async () => {
  const asked: unknown[] = []
  const room = await openTestRoom(database, {
    recheck: async (visitor) => {
      asked.push(visitor)
      return ['room:write']
    },
  })
  const personId = newId()
  const socket = await room.knock({ personId, sessionId: 'abc' })
  await socket.greeted
  const { tenantId, documentId } = room.document
  expect(asked[0]).toEqual({ tenantId, documentId, personId, sessionId: 'abc' })
})

test('a reader follows and does not write', async () => {
  const room = await openTestRoom(database)
  const writer = room.enter()
  const reader = room.enter({ scopes: ['room:read'] })
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  await until(() => reader.status() === 'synchronized', 'the reader is in')
  expect(reader.room.getSelf()?.canWrite).toBe(false)
  reader.type('stiekem')
  writer.type('Een tekst')
  await until(() => reader.words().includes('Een tekst'), 'the reader follows')
  expect(await room.saved()).toBe('Een tekst')
})

test('a reader who goes past the client does not write either', async () => {
  const room = await openTestRoom(database)
  const reader = await room.knock({ scopes: ['room:read'] })
  await reader.greeted
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  reader.say(update(updateOf('stiekem')))
  writer.type('Een tekst')
  await until(() => reader.heard.some((message) => message.type === 300), 'the reader follows')
  expect(writer.words()).toBe('Een tekst')
  expect(await room.saved()).toBe('Een tekst')
  const colleague = await room.knock()
  await colleague.greeted
  colleague.say(update(updateOf('!')))
  await until(() => writer.words().includes('!'), 'the same from somebody who may write is taken')
})

test('of who may only read and writes all the same it is told, once per connection', async () => {
  const told: string[][] = []
  const room = await openTestRoom(database, { onWriteRefused: (...of) => void told.push(of) })
  const personId = newId()
  const reader = await room.knock({ scopes: ['room:read'], personId })
  const follower = room.enter({ scopes: ['room:read'] })
  const writer = room.enter()
  await reader.greeted
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  await until(() => follower.status() === 'synchronized', 'the follower is in')
  writer.type('Een tekst')
  await until(() => follower.words() === 'Een tekst', 'the follower follows')
  expect(told).toEqual([])
  reader.say(update(updateOf('stiekem')))
  reader.say(update(updateOf('nog eens')))
  writer.type('!')
  await until(() => follower.words().includes('!'), 'the follower follows on')
  const { tenantId, documentId } = room.document
  expect(told).toEqual([[tenantId, documentId, personId]])
})

test('what rooms would lose is refused', async () => {
  const room = await openTestRoom(database)
  const socket = await room.knock()
  await socket.greeted
  socket.say([{ type: 103, event: { changed: 'agenda' } }])
  await until(() => socket.heard.some((message) => message.type === 299), 'it is refused')
})

test('who loses the right is out within two seconds of the notice in the database', async () => {
  const { rights, recheck } = changeableRights(['room:write'])
  const room = await openTestRoom(database, { recheck })
  const personId = newId()
  const socket = await room.knock({ personId })
  await socket.greeted
  rights.now = null
  const since = Date.now()
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('SELECT pg_notify($1, $2)', [
      'voortent_rights',
      JSON.stringify({ tenantId: room.document.tenantId, personId }),
    ]),
  )
  expect(await socket.closed).toBe(closeCode.notAllowed)
  expect(Date.now() - since).toBeLessThan(2000)
})

test('what somebody says after losing the right is not heard', async () => {
  const { rights, recheck } = changeableRights(['room:write'])
  const room = await openTestRoom(database, { recheck })
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  rights.now = null
  room.server.realtime.refreshRights({ personId: newId() })
  room.server.realtime.refreshRights({ documentId: room.document.documentId })
  await until(() => writer.room.getStatus() === 'disconnected', 'the writer is out')
  writer.type('te laat')
  expect(await room.saved()).toBe('')
  expect(writer.errors[0]?.code).toBe(closeCode.notAllowed)
})

test('who may only read from now on comes back as a reader', async () => {
  const { rights, recheck } = changeableRights(['room:write'])
  const room = await openTestRoom(database, { recheck })
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  rights.now = ['room:read']
  room.server.realtime.refreshRights()
  await until(() => writer.room.getSelf()?.canWrite === false, 'the writer is a reader')
  writer.type('niet meer')
  expect(await room.saved()).toBe('')
})

test('rights are asked again now and then, without a notice', async () => {
  const { rights, recheck } = changeableRights(['room:write'])
  const room = await openTestRoom(database, { recheck, times: { recheckEvery: 100 } })
  const socket = await room.knock()
  await socket.greeted
  rights.now = null
  expect(await socket.closed).toBe(closeCode.notAllowed)
})

test('while rights cannot be read nobody stays on old ones', async () => {
  let answers = true
  const room = await openTestRoom(database, {
    recheck: async () => {
      if (!answers) throw new Error('No answer')
      return ['room:write']
    },
  })
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  answers = false
  room.server.realtime.refreshRights()
  await until(() => writer.room.getStatus() !== 'connected', 'the writer is out')
  answers = true
  await until(() => writer.room.getStatus() === 'connected', 'the writer is back', 8000)
})

test('a token opens once and not for long; the client asks for another at once', async () => {
  const room = await openTestRoom(database)
  const token = await tokenFor(room.document)
  const first = await room.knock({ token })
  await first.greeted
  const again = await room.knock({ token })
  expect(await again.closed).toBe(closeCode.tokenSpent)
  const tokens = [token, await tokenFor(room.document)]
  const writer = room.enter({ token: async () => tokens.shift() ?? '' })
  await until(() => writer.status() === 'synchronized', 'the second token lets it in')
  expect(writer.errors).toEqual([])
})

test('a token for another room, or none, does not open this one', async () => {
  const room = await openTestRoom(database)
  const token = await tokenFor({ roomId: `${newId()}:${newId()}` })
  expect(await (await room.knock({ token })).closed).toBe(closeCode.notAllowed)
  expect(await (await room.knock({ token: '' })).closed).toBe(closeCode.notAllowed)
})

test('a room, a person and a server take so many connections', async () => {
  const limits = { connectionsPerRoom: 2, connectionsPerPerson: 3, connections: 4 }
  const room = await openTestRoom(database, { limits })
  const personId = newId()
  const [one, two] = [await room.knock({ personId }), await room.knock({ personId })]
  await Promise.all([one.greeted, two.greeted])
  expect(await (await room.knock({ personId })).closed).toBe(closeCode.roomFull)
  one.close()
  await one.closed
  const back = await room.knock({ personId })
  await back.greeted
})

test.each([
  ['connectionsPerPerson', closeCode.tooManyConnections],
  ['connections', closeCode.overloaded],
] as const)('more than the limit of %s closes with %i', async (limit, code) => {
  const room = await openTestRoom(database, { limits: { [limit]: 1 } })
  const one = await room.knock()
  await one.greeted
  expect(await (await room.knock()).closed).toBe(code)
  one.close()
  await one.closed
  await until(async () => {
    const next = await room.knock()
    return await Promise.race([next.greeted.then(() => true), next.closed.then(() => false)])
  }, 'there is room again')
})

test('too large a message, too many of them, or nonsense closes for good', async () => {
  const limits = { messageBytes: 1000, messagesPerSecond: 1, messageBurst: 5 }
  const room = await openTestRoom(database, { limits })
  const [large, many, nonsense] = [await room.knock(), await room.knock(), await room.knock()]
  await Promise.all([large.greeted, many.greeted, nonsense.greeted])
  large.say(update('A'.repeat(1000)))
  expect(await large.closed).toBe(closeCode.messageTooLarge)
  for (let count = 0; count < 6; count++) many.say('ping')
  expect(await many.closed).toBe(closeCode.tooManyMessages)
  nonsense.say('{"type":')
  expect(await nonsense.closed).toBe(4000)
})

test('an update that is none changes nothing and harms nobody', async () => {
  const room = await openTestRoom(database)
  const socket = await room.knock()
  await socket.greeted
  for (const broken of ['', 'AAE', 'AQECAwQFBgcICQ==', '!!!']) socket.say(update(broken))
  const writer = room.enter()
  await until(() => writer.status() === 'synchronized', 'the writer is in')
  writer.type('heel')
  await until(() => writer.told.getText('words').length > 0, 'it is saved')
  expect(await room.saved()).toBe('heel')
})
