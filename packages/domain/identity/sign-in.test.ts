import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openVisit } from './open-visit.ts'
import { hashToken } from './sessions/session-token.ts'
import { signIn } from './sign-in.ts'
import { entranceTo, password, settlePerson } from './testing/test-entrance.ts'

const email = 'coordinator@voortent.example'
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await settlePerson(database, email)
})
beforeEach(() => database.pool.query('DELETE FROM rate_limit'))

const entrance = (about = {}) => entranceTo(database, about)

/** Wrong tries, one after another. */
async function guess(times: number, about = {}): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    await signIn(entrance(about), { email, password: `gok ${turn}` }).catch(() => {})
  }
}

test('the right password opens a session of which only the hash is kept', async () => {
  const { token } = await signIn(entrance(), { email, password })
  const { person } = await openVisit({ database, demo: false }, hashToken(token), '')
  expect(person?.email).toBe(email)
  expect((await openVisit({ database, demo: false }, token, '')).person).toBeNull()
})

test('after ten wrong tries the account rests, also for the right password', async () => {
  await guess(10)
  await expect(signIn(entrance(), { email, password })).rejects.toMatchObject({
    kind: 'too-many',
    code: 'identity.too-often',
    values: { count: 15 },
  })
  const elsewhere = entrance({ address: '198.51.100.9' })
  await expect(signIn(elsewhere, { email, password })).rejects.toMatchObject({ kind: 'too-many' })
})

test('a right password clears the count of wrong ones', async () => {
  await guess(9)
  await signIn(entrance(), { email, password })
  await guess(9)
  await expect(signIn(entrance(), { email, password })).resolves.toMatchObject({ token: /./ })
})

/** As if this sender had been wrong so often already. */
async function wrongBefore(times: number): Promise<void> {
  await database.pool.query('INSERT INTO rate_limit VALUES ($1, $2, $3)', [
    'sign-in/sender:192.0.2.1',
    times,
    Date.now() + 60_000,
  ])
}

test('one sender may be wrong a hundred times, whatever the accounts', async () => {
  await wrongBefore(99)
  const unknown = { email: 'onbekend@voortent.example', password: 'gok' }
  await expect(signIn(entrance(), unknown)).rejects.toMatchObject({ kind: 'unauthenticated' })
  await expect(signIn(entrance(), { email, password })).rejects.toMatchObject({
    kind: 'too-many',
    values: { count: 1 },
  })
  const elsewhere = entrance({ address: '198.51.100.9' })
  await expect(signIn(elsewhere, { email, password })).resolves.toBeDefined()
})

test('signing in correctly never uses a sender up', async () => {
  await wrongBefore(99)
  for (const _ of [1, 2, 3]) {
    await expect(signIn(entrance(), { email, password })).resolves.toBeDefined()
  }
})

test('guessing in parallel gains nothing', async () => {
  const guesses = Array.from({ length: 40 }, (_, turn) =>
    signIn(entrance(), { email, password: turn === 39 ? password : `gok ${turn}` }),
  )
  const answers = await Promise.allSettled(guesses)
  expect(answers.filter(({ status }) => status === 'fulfilled')).toEqual([])
})

test('demo people are let in in demo mode only, also with an open session', async () => {
  const demo = 'demo@voortent.example'
  await settlePerson(database, demo, { demo: true })
  const { token } = await signIn(entrance({ demo: true }), { email: demo, password })
  const seen = async (mode: boolean) =>
    (await openVisit({ database, demo: mode }, hashToken(token), '')).person?.email
  expect(await seen(true)).toBe(demo)
  expect(await seen(false)).toBeUndefined()
  await expect(signIn(entrance(), { email: demo, password })).rejects.toMatchObject({
    code: 'identity.wrong-credentials',
  })
})
