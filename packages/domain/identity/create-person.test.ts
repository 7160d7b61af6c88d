import { withDoor } from '@voortent/database'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { createPerson, type NewPerson } from './create-person.ts'
import { findPersonByEmail } from './find-person-by-email.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})

const create = (about: Partial<NewPerson>, mode?: { demo: boolean }) =>
  withDoor(database, 'identity', (tx) =>
    createPerson(tx, { email: 'a@b.example', displayName: 'A', locale: 'nl', ...about }, mode),
  )

test('a person is found by their address however it is typed', async () => {
  const id = await create({ email: ' Ans@B.example ' })
  const found = await withDoor(database, 'identity', (tx) => findPersonByEmail(tx, 'ANS@b.example'))
  expect(found).toEqual({ id, displayName: 'A', locale: 'nl' })
})

test('an address belongs to one person', async () => {
  await create({})
  const twice = create({ email: 'A@b.example' })
  await expect(twice).rejects.toMatchObject({ code: 'identity.email-taken', field: 'email' })
})

test('demo people are refused outside demo mode', async () => {
  const outside = create({ email: 'demo@b.example', demo: true })
  await expect(outside).rejects.toMatchObject({ code: 'identity.demo-mode-only' })
  const inside = create({ email: 'demo@b.example', demo: true }, { demo: true })
  await expect(inside).resolves.toEqual(expect.any(String))
})

test('the own address is no password', async () => {
  const own = create({ email: 'margriet@b.example', password: 'margriet@b.example' })
  await expect(own).rejects.toMatchObject({ code: 'identity.password-is-address' })
})
