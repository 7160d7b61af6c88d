import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { listSessions } from './list-sessions.ts'
import { requestCode } from './request-code.ts'
import { requestReset } from './request-reset.ts'
import { isResetOpen, resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'
import { signInWithCode } from './sign-in-with-code.ts'
import { entranceTo, lettersTo, password, settlePerson, visitOf } from './testing/test-entrance.ts'

const fresh = 'een bal rolt langzaam weg'
const expired = { kind: 'invalid', code: 'identity.link-expired' }
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const entrance = (about = {}) => entranceTo(database, about)

/** Asks for a link and reads the token out of the letter. */
async function askToken(email: string, about = {}): Promise<string> {
  await requestReset(entrance(about), { email })
  const letter = (await lettersTo(database, email)).findLast(
    ({ template }) => template === 'reset-password',
  )
  return letter?.data.link?.split('https://voortent.example/wachtwoord-herstellen/')[1] ?? ''
}

test('the link sets a new password once and signs out everywhere', async () => {
  const email = 'een@voortent.example'
  const visit = await visitOf(database, email)
  const token = await askToken(email)
  expect(await isResetOpen(entrance(), { token })).toBe(true)
  await resetPassword(entrance(), { token, password: fresh })
  expect(await listSessions(visit)).toEqual([])
  await expect(signIn(entrance(), { email, password })).rejects.toThrow('wrong-credentials')
  await expect(signIn(entrance(), { email, password: fresh })).resolves.toBeDefined()
  expect(await isResetOpen(entrance(), { token })).toBe(false)
  const again = resetPassword(entrance(), { token, password: 'nog een ander woord' })
  await expect(again).rejects.toMatchObject(expired)
  expect((await lettersTo(database, email)).map(({ template }) => template)).toEqual([
    'reset-password',
    'password-changed',
  ])
})

test('somebody without a password gets one', async () => {
  const email = 'twee@voortent.example'
  await settlePerson(database, email, { password: null })
  await resetPassword(entrance(), { token: await askToken(email), password: fresh })
  await expect(signIn(entrance(), { email, password: fresh })).resolves.toBeDefined()
})

test('the same link used twice at once sets one password', async () => {
  const email = 'drie@voortent.example'
  await settlePerson(database, email)
  const token = await askToken(email)
  const answers = await Promise.allSettled(
    [fresh, `${fresh} 2`].map((password) => resetPassword(entrance(), { token, password })),
  )
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('half an hour later the link has passed', async () => {
  const email = 'vier@voortent.example'
  await settlePerson(database, email)
  const token = await askToken(email, { now: new Date(Date.now() - 30 * 60_000) })
  expect(await isResetOpen(entrance(), { token })).toBe(false)
  const late = resetPassword(entrance(), { token, password: fresh })
  await expect(late).rejects.toMatchObject(expired)
})

test('a code under way is worth nothing after a reset', async () => {
  const email = 'vijf@voortent.example'
  await settlePerson(database, email)
  await requestCode(entrance(), { email })
  const code = (await lettersTo(database, email))[0]?.data.code ?? ''
  await resetPassword(entrance(), { token: await askToken(email), password: fresh })
  await expect(signInWithCode(entrance(), { email, code })).rejects.toThrow('wrong-code')
})

test('the own address is refused as a password, and the link still works after', async () => {
  const email = 'margriet.dejong@voortent.example'
  await settlePerson(database, email)
  const token = await askToken(email)
  const own = resetPassword(entrance(), { token, password: 'Margriet.deJong1' })
  await expect(own).rejects.toMatchObject({
    code: 'identity.password-is-address',
    field: 'password',
  })
  await expect(resetPassword(entrance(), { token, password: fresh })).resolves.toBeUndefined()
})

test('a reset lets an account try again that was wrong too often', async () => {
  const email = 'zes@voortent.example'
  await settlePerson(database, email)
  for (let turn = 0; turn < 10; turn++) {
    await signIn(entrance(), { email, password: 'gok' }).catch(() => {})
  }
  await resetPassword(entrance(), { token: await askToken(email), password: fresh })
  await expect(signIn(entrance(), { email, password: fresh })).resolves.toBeDefined()
})

test('a demo person has no link outside demo mode', async () => {
  const email = 'demo@voortent.example'
  await settlePerson(database, email, { demo: true })
  const token = await askToken(email, { demo: true })
  expect(await isResetOpen(entrance(), { token })).toBe(false)
  expect(await isResetOpen(entrance({ demo: true }), { token })).toBe(true)
})
