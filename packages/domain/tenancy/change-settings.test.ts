import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { changeSettings } from './change-settings.ts'
import { getSettings } from './get-settings.ts'

let database: TestDatabase
let coordinator: TestMember
let member: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  coordinator = await joinPerson(database, here, { email: 'c@x.example', roles: ['coordinator'] })
  member = await joinPerson(database, here, { email: 'l@x.example', roles: ['lid'] })
  const there = await foundTenant(database, 'daar')
  elsewhere = await joinPerson(database, there, { email: 'd@x.example', roles: ['coordinator'] })
})

const wish = {
  kind: 'learning-community' as const,
  name: 'De Werkplaats',
  region: 'drechtsteden',
  primaryColour: '#7a1f5c',
  accentColour: '#c2571a',
  welcomeText: 'Welkom aan tafel.',
  modules: ['agenda' as const],
  reviewsLibrary: false,
}

test('a coordinator sets the tenant, another tenant keeps its own', async () => {
  await withTenant(database, coordinator, (scope) => changeSettings(scope, wish))
  expect(await withTenant(database, coordinator, getSettings)).toMatchObject(wish)
  expect(await withTenant(database, elsewhere, getSettings)).toMatchObject({ name: 'daar' })
})

test('what changed is recorded, and nothing when nothing changed', async () => {
  const input = { ...wish, name: 'De Nieuwe Werkplaats' }
  for (const _ of [1, 2]) {
    await withTenant(database, coordinator, (scope) => changeSettings(scope, input))
  }
  const facts = await withTenant(database, coordinator, ({ tx }) =>
    tx.event.findMany({
      where: { type: 'tenant.settings-changed', payload: { equals: { changed: 'name' } } },
    }),
  )
  expect(facts).toHaveLength(1)
})

test('a colour that cannot be read is refused with its contrast and a shade that can', async () => {
  const light = { ...wish, primaryColour: '#ffcc00' }
  const saving = withTenant(database, coordinator, (scope) => changeSettings(scope, light))
  await expect(saving).rejects.toMatchObject({
    code: 'tenancy.colour-too-light',
    field: 'primaryColour',
    values: { contrast: 1.29, least: 4.5, suggestion: expect.stringMatching(/^#[0-9a-f]{6}$/) },
  })
  const settings = await withTenant(database, coordinator, getSettings)
  expect(settings.primaryColour).toBe(wish.primaryColour)
})

test('an accent that cannot be seen is refused with a shade that can, and nothing is saved', async () => {
  const light = { ...wish, name: 'Anders', accentColour: '#f2c14e' }
  const saving = withTenant(database, coordinator, (scope) => changeSettings(scope, light))
  const refusal = await saving.catch((error) => error)
  expect(refusal).toMatchObject({
    code: 'tenancy.accent-too-light',
    field: 'accentColour',
    values: { least: 3, suggestion: expect.stringMatching(/^#[0-9a-f]{6}$/) },
  })
  const { name, accentColour } = await withTenant(database, coordinator, getSettings)
  expect({ name, accentColour }).not.toMatchObject({ name: 'Anders' })
  expect(accentColour).toBe(wish.accentColour)
  const better = { ...wish, accentColour: refusal.values.suggestion }
  await withTenant(database, coordinator, (scope) => changeSettings(scope, better))
  await withTenant(database, coordinator, (scope) => changeSettings(scope, wish))
})

test('a member without that role may neither see nor change settings', async () => {
  await expect(withTenant(database, member, getSettings)).rejects.toMatchObject({
    kind: 'forbidden',
  })
  const saving = withTenant(database, member, (scope) => changeSettings(scope, wish))
  await expect(saving).rejects.toMatchObject({ kind: 'forbidden' })
})
