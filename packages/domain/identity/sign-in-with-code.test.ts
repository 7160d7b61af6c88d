import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openVisit } from './open-visit.ts'
import { requestCode } from './request-code.ts'
import { hashToken } from './sessions/session-token.ts'
import { signInWithCode } from './sign-in-with-code.ts'
import { entranceTo, lettersTo, settlePerson } from './testing/test-entrance.ts'

const minute = 60_000
let database: TestDatabase
let email: string
let people = 0

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  email = `iemand-${people++}@voortent.example`
  await settlePerson(database, email, { password: null, locale: 'en' })
})

const entrance = (about = {}) => entranceTo(database, about)

async function askCode(about = {}): Promise<string> {
  await requestCode(entrance(about), { email })
  return (await lettersTo(database, email)).at(-1)?.data.code ?? ''
}

/** A code that is surely another one. */
const wrong = (code: string) => ((Number(code) + 1) % 1_000_000).toString().padStart(6, '0')

const wrongCode = { kind: 'unauthenticated', code: 'identity.wrong-code', field: 'code' }

test('the letter carries six digits in the language of the person', async () => {
  await askCode()
  expect(await lettersTo(database, email)).toEqual([
    {
      template: 'sign-in-code',
      locale: 'en',
      data: { code: expect.stringMatching(/^\d{6}$/), minutes: 10 },
    },
  ])
})

test('the code opens a session, once', async () => {
  const code = await askCode()
  const { token } = await signInWithCode(entrance(), { email, code })
  const { person } = await openVisit({ database, demo: false }, hashToken(token), '')
  expect(person?.email).toBe(email)
  await expect(signInWithCode(entrance(), { email, code })).rejects.toMatchObject(wrongCode)
})

test('the same code typed twice at once opens one session', async () => {
  const code = await askCode()
  const answers = await Promise.allSettled(
    [1, 2, 3].map(() => signInWithCode(entrance(), { email, code })),
  )
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('ten minutes later the code has passed', async () => {
  const code = await askCode({ now: new Date(Date.now() - 10 * minute) })
  await expect(signInWithCode(entrance(), { email, code })).rejects.toMatchObject(wrongCode)
})

test('after five wrong guesses the right code is worth nothing', async () => {
  const code = await askCode()
  for (const _ of [1, 2, 3, 4, 5]) {
    const guess = signInWithCode(entrance(), { email, code: wrong(code) })
    await expect(guess).rejects.toMatchObject(wrongCode)
  }
  await expect(signInWithCode(entrance(), { email, code })).rejects.toMatchObject(wrongCode)
})

test('after four wrong guesses the right code still opens', async () => {
  const code = await askCode()
  for (const _ of [1, 2, 3, 4]) {
    await signInWithCode(entrance(), { email, code: wrong(code) }).catch(() => {})
  }
  await expect(signInWithCode(entrance(), { email, code })).resolves.toBeDefined()
})

test('a second code makes the first worthless', async () => {
  const first = await askCode()
  const second = await askCode()
  if (first !== second) {
    await expect(signInWithCode(entrance(), { email, code: first })).rejects.toMatchObject(
      wrongCode,
    )
  }
  await expect(signInWithCode(entrance(), { email, code: second })).resolves.toBeDefined()
})

test('somebody else does not get in with my code', async () => {
  const code = await askCode()
  const other = { email: 'ander@voortent.example', code }
  await expect(signInWithCode(entrance(), other)).rejects.toMatchObject(wrongCode)
})

test('five codes an hour for one account, until it signs in', async () => {
  for (const _ of [1, 2, 3, 4]) await askCode()
  const code = await askCode()
  await expect(requestCode(entrance(), { email })).rejects.toMatchObject({
    code: 'identity.too-often',
    values: { count: 60 },
  })
  await signInWithCode(entrance(), { email, code })
  await expect(askCode()).resolves.toMatch(/^\d{6}$/)
})

test('a demo person has no code outside demo mode, also when it was asked inside', async () => {
  email = 'demo@voortent.example'
  await settlePerson(database, email, { demo: true })
  const code = await askCode({ demo: true })
  await expect(signInWithCode(entrance(), { email, code })).rejects.toMatchObject(wrongCode)
})
