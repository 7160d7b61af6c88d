import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { endOtherSession, endOtherSessions } from './end-other-session.ts'
import { listSessions } from './list-sessions.ts'
import { openVisit } from './open-visit.ts'
import { hashToken } from './sessions/session-token.ts'
import { signIn } from './sign-in.ts'
import { entranceTo, password, visitOf } from './testing/test-entrance.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const enter = async (email: string, userAgent: string) => {
  const { token } = await signIn(entranceTo(database, { userAgent }), { email, password })
  return hashToken(token)
}

test('I see where I am signed in, this browser first', async () => {
  const visit = await visitOf(database, 'een@voortent.example')
  await enter('een@voortent.example', 'Telefoon')
  await visitOf(database, 'ander@voortent.example')
  const sessions = await listSessions(visit)
  expect(sessions.map(({ here, userAgent }) => [here, userAgent])).toEqual([
    [true, visit.userAgent],
    [false, 'Telefoon'],
  ])
})

test('I sign one browser out, and nobody of somebody else', async () => {
  const visit = await visitOf(database, 'twee@voortent.example')
  const phone = await enter('twee@voortent.example', 'Telefoon')
  const other = await visitOf(database, 'derde@voortent.example')
  await endOtherSession(visit, { id: other.sessionId })
  await endOtherSession(visit, { id: phone })
  expect(await listSessions(visit)).toHaveLength(1)
  expect(await listSessions(other)).toHaveLength(1)
  expect((await openVisit({ database, demo: false }, phone, '')).person).toBeNull()
})

test('I sign out everywhere but here', async () => {
  const visit = await visitOf(database, 'vier@voortent.example')
  for (const browser of ['Telefoon', 'Tablet']) await enter('vier@voortent.example', browser)
  expect(await endOtherSessions(visit)).toBe(2)
  expect((await listSessions(visit)).map(({ here }) => here)).toEqual([true])
})
