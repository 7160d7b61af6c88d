import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { confirmEmail, findEmailToConfirm } from './confirm-email.ts'
import { requestEmailChange } from './request-email-change.ts'
import { requestReset } from './request-reset.ts'
import { isResetOpen } from './reset-password.ts'
import { signIn } from './sign-in.ts'
import { entranceTo, lettersTo, password, settlePerson, visitOf } from './testing/test-entrance.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const entrance = (about = {}) => entranceTo(database, about)
const expired = { kind: 'invalid', code: 'identity.link-expired' }

async function tokenSentTo(email: string): Promise<string> {
  const letter = (await lettersTo(database, email)).at(-1)
  return letter?.data.link?.split('https://voortent.example/e-mail-bevestigen/')[1] ?? ''
}

test('the address changes when its owner confirms it, and the old one is told', async () => {
  const [old, fresh] = ['oud@voortent.example', 'nieuw@voortent.example']
  const visit = await visitOf(database, old)
  await requestEmailChange(visit, { email: fresh, passwordNow: password })
  await expect(signIn(entrance(), { email: old, password })).resolves.toBeDefined()
  const token = await tokenSentTo(fresh)
  expect(await findEmailToConfirm(entrance(), { token })).toBe(fresh)
  await confirmEmail(entrance(), { token })
  await expect(signIn(entrance(), { email: fresh, password })).resolves.toBeDefined()
  await expect(signIn(entrance(), { email: old, password })).rejects.toThrow('wrong-credentials')
  expect(await lettersTo(database, old)).toEqual([
    { template: 'email-changed', locale: 'nl', data: { newEmail: fresh } },
  ])
  await expect(confirmEmail(entrance(), { token })).rejects.toMatchObject(expired)
})

test('a link to the old address opens nothing any more', async () => {
  const [old, fresh] = ['oud2@voortent.example', 'nieuw2@voortent.example']
  const visit = await visitOf(database, old)
  await requestReset(entrance(), { email: old })
  const reset = (await lettersTo(database, old))[0]?.data.link?.split('/').at(-1) ?? ''
  await requestEmailChange(visit, { email: fresh, passwordNow: password })
  expect(await isResetOpen(entrance(), { token: reset })).toBe(true)
  await confirmEmail(entrance(), { token: await tokenSentTo(fresh) })
  expect(await isResetOpen(entrance(), { token: reset })).toBe(false)
})

test('an address somebody else has gets no letter, and the answer is the same', async () => {
  const taken = 'bezet@voortent.example'
  await settlePerson(database, taken)
  const visit = await visitOf(database, 'wens@voortent.example')
  const asked = requestEmailChange(visit, { email: taken, passwordNow: password })
  await expect(asked).resolves.toBeUndefined()
  expect(await lettersTo(database, taken)).toEqual([])
})

test('an address taken in the meantime is refused at the end', async () => {
  const wanted = 'gewild@voortent.example'
  const visit = await visitOf(database, 'laat@voortent.example')
  await requestEmailChange(visit, { email: wanted, passwordNow: password })
  await settlePerson(database, wanted)
  const token = await tokenSentTo(wanted)
  await expect(confirmEmail(entrance(), { token })).rejects.toMatchObject(expired)
  expect(await findEmailToConfirm(entrance(), { token })).toBe(wanted)
})

test('a day later the link has passed', async () => {
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000)
  const visit = { ...(await visitOf(database, 'traag@voortent.example')), now: yesterday }
  await requestEmailChange(visit, { email: 'traag2@voortent.example', passwordNow: password })
  const token = await tokenSentTo('traag2@voortent.example')
  await expect(confirmEmail(entrance(), { token })).rejects.toMatchObject(expired)
})

test('the own address and a wrong password are refused at their fields', async () => {
  const email = 'zelf@voortent.example'
  const visit = await visitOf(database, email)
  const same = requestEmailChange(visit, { email, passwordNow: password })
  await expect(same).rejects.toMatchObject({ code: 'identity.same-email', field: 'email' })
  const wrong = requestEmailChange(visit, { email: 'x@voortent.example', passwordNow: 'gok' })
  await expect(wrong).rejects.toMatchObject({ field: 'passwordNow' })
})
