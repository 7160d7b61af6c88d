import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
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

test('one sender may be wrong a hundred times, whatever the accounts', async () => {
  for (let turn = 0; turn < 100; turn++) {
    const input = { email: `${newId()}@voortent.example`, password: 'gok' }
    await expect(signIn(entrance(), input)).rejects.toMatchObject({ kind: 'unauthenticated' })
  }
  await expect(signIn(entrance(), { email, password })).rejects.toMatchObject({ kind: 'too-many' })
  const elsewhere = entrance({ address: '198.51.100.9' })
  await expect(signIn(elsewhere, { email, password })).resolves.toBeDefined()
})

test('signing in correctly never uses a sender up', async () => {
  for (let turn = 0; turn < 4; turn++) {
    await Promise.all(Array.from({ length: 30 }, () => signIn(entrance(), { email, password })))
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
