import { withDoor } from '@voortent/database'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { visitOf } from '../testing/test-entrance.ts'
import { extendSession, mayExtend } from './extend-session.ts'
import { sessionLifetime } from './session-token.ts'

const hour = 60 * 60_000
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

test('a session may be extended an hour after the last time', () => {
  const now = new Date()
  expect(mayExtend(new Date(now.getTime() - hour), now)).toBe(true)
  expect(mayExtend(new Date(now.getTime() - hour + 1), now)).toBe(false)
})

test('ten requests at once extend a session once', async () => {
  const { sessionId, now } = await visitOf(database, 'een@voortent.example')
  const later = new Date(now.getTime() + 2 * hour)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => extendSession(database, sessionId, later)),
  )
  const until = new Date(later.getTime() + sessionLifetime)
  expect(answers.filter(Boolean)).toEqual([until])
  const session = await withDoor(database, 'identity', (tx) =>
    tx.session.findUniqueOrThrow({ where: { id: sessionId } }),
  )
  expect(session).toMatchObject({ lastSeenAt: later, expiresAt: until })
})

test('an ended session is not brought back', async () => {
  expect(await extendSession(database, '0'.repeat(64), new Date())).toBeNull()
})
