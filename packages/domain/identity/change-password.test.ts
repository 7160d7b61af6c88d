import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { changePassword } from './change-password.ts'
import { listSessions } from './list-sessions.ts'
import { signIn } from './sign-in.ts'
import { entranceTo, lettersTo, password, visitOf } from './testing/test-entrance.ts'

const fresh = 'een bal rolt langzaam weg'
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

test('a new password holds, signs out elsewhere and is told by letter', async () => {
  const email = 'een@voortent.example'
  const visit = await visitOf(database, email, { locale: 'en' })
  await signIn(entranceTo(database), { email, password })
  await changePassword(visit, { passwordNow: password, password: fresh })
  expect((await listSessions(visit)).map(({ here }) => here)).toEqual([true])
  await expect(signIn(entranceTo(database), { email, password: fresh })).resolves.toBeDefined()
  expect(await lettersTo(database, email)).toEqual([
    { template: 'password-changed', locale: 'en', data: {} },
  ])
})

test('without the password of now nothing changes, and guessing it is counted', async () => {
  const email = 'twee@voortent.example'
  const visit = await visitOf(database, email)
  for (let turn = 0; turn < 10; turn++) {
    const guess = changePassword(visit, { passwordNow: `gok ${turn}`, password: fresh })
    await expect(guess).rejects.toMatchObject({
      code: 'identity.wrong-password',
      field: 'passwordNow',
    })
  }
  const right = changePassword(visit, { passwordNow: password, password: fresh })
  await expect(right).rejects.toMatchObject({ code: 'identity.too-often' })
  expect(await lettersTo(database, email)).toEqual([])
})

test('who has no password gets one by a letter, not from an open browser', async () => {
  const visit = await visitOf(database, 'drie@voortent.example', { password: null })
  const change = changePassword(visit, { passwordNow: 'wat dan ook', password: fresh })
  await expect(change).rejects.toMatchObject({ code: 'identity.password-first' })
})
