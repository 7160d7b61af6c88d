import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { changeProfile, chooseLanguage } from './change-profile.ts'
import { profileInput } from './contract.ts'
import { getProfile } from './get-profile.ts'
import { visitOf } from './testing/test-entrance.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const profile = {
  displayName: 'Ans van Dijk',
  function: 'Regiocoördinator',
  phone: '+31 6 12 34 56 78',
  phoneVisibility: 'partners',
  locale: 'en',
} as const

const refusals = (input: object) =>
  profileInput.safeParse({ ...profile, ...input }).error?.issues.map(({ message }) => message)

test('I change my own profile and nobody else’s', async () => {
  const visit = await visitOf(database, 'een@voortent.example')
  const other = await visitOf(database, 'ander@voortent.example')
  await changeProfile(visit, profile)
  expect(await getProfile(visit)).toMatchObject({ ...profile, email: 'een@voortent.example' })
  expect(await getProfile(other)).toMatchObject({ displayName: 'ander@voortent.example' })
})

test('the profile tells whether there is a password, and never its hash', async () => {
  const visit = await visitOf(database, 'twee@voortent.example', { password: null })
  expect(await getProfile(visit)).toMatchObject({ passwordChangedAt: null, locale: 'nl' })
  await chooseLanguage(visit, { locale: 'en' })
  expect(await getProfile(visit)).toMatchObject({ locale: 'en' })
  const settled = await getProfile(await visitOf(database, 'drie@voortent.example'))
  expect(settled.passwordChangedAt).toBeInstanceOf(Date)
  expect(JSON.stringify(settled)).not.toContain('argon2')
})

test('what makes no sense is refused at its field', () => {
  expect(refusals({ displayName: '  ' })).toEqual(['identity.name-missing'])
  expect(refusals({ phone: 'bel me' })).toEqual(['identity.phone-malformed'])
  expect(refusals({ phone: '' })).toBeUndefined()
  expect(refusals({ phone: '(040) 212-34.56' })).toBeUndefined()
})
