import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { logoInput } from './contract.ts'
import { getLogo } from './get-logo.ts'
import { placeLogo } from './place-logo.ts'
import { removeLogo } from './remove-logo.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  coordinator = await joinPerson(database, here, { email: 'c@x.example', roles: ['coordinator'] })
  elsewhere = await joinPerson(database, there, { email: 'd@x.example', roles: ['coordinator'] })
})

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const png = bytes('\x89PNG\r\n\x1a\n and the rest of a picture')
const reasons = (content: Uint8Array, altText: string) =>
  logoInput.safeParse({ content, altText }).error?.issues.map(({ message }) => message)
const place = (content: Uint8Array<ArrayBuffer>) =>
  withTenant(database, coordinator, (scope) => placeLogo(scope, { content, altText: 'Een tent' }))

test('a logo is served as what its content is, each in its own tenant', async () => {
  await place(png)
  const first = await withTenant(database, coordinator, getLogo)
  expect(first.mediaType).toBe('image/png')
  expect(Buffer.from(first.content)).toEqual(Buffer.from(png))
  await place(bytes('\xff\xd8\xff\xe0 another'))
  const second = await withTenant(database, coordinator, getLogo)
  expect(second.mediaType).toBe('image/jpeg')
  expect(second.id).not.toBe(first.id)
  await expect(withTenant(database, elsewhere, getLogo)).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('SVG and what only calls itself a picture are refused at the field', async () => {
  await expect(place(bytes('<svg onload="x">'))).rejects.toMatchObject({
    code: 'tenancy.logo-svg',
    field: 'content',
  })
  await expect(place(bytes('GIF89a'))).rejects.toMatchObject({ code: 'tenancy.logo-no-picture' })
})

test('the contract keeps out what is empty, too large or without a description', () => {
  expect(reasons(png, 'Een tent')).toBeUndefined()
  expect(reasons(new Uint8Array(200 * 1024), 'Een tent')).toBeUndefined()
  expect(reasons(new Uint8Array(200 * 1024 + 1), ' ')).toEqual([
    'tenancy.logo-too-large',
    'tenancy.alt-text-missing',
  ])
  expect(reasons(new Uint8Array(), 'Een tent')).toEqual(['tenancy.logo-missing'])
})

test('a logo that is taken away is gone', async () => {
  await place(png)
  await withTenant(database, coordinator, removeLogo)
  await expect(withTenant(database, coordinator, getLogo)).rejects.toMatchObject({
    code: 'tenancy.no-logo',
  })
})
