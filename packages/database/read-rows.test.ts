import { beforeAll, expect, test } from 'vitest'
import { readRows } from './read-rows.ts'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from './testing/index.ts'

let database: TestDatabase
let here: TestMember
let there: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  here = await joinPerson(database, a, { email: 'a@hier.example', roles: ['lid'] })
  there = await joinPerson(database, b, { email: 'b@daar.example', roles: ['lid'] })
})

const everybody = { name: 'test-everybody', text: 'SELECT person_id FROM membership' }

test('a hundred reads at once each see their own tenant', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, turn) =>
      readRows(database, turn % 2 ? here : there, everybody),
    ),
  )
  expect(
    answers.every(
      (rows, turn) =>
        rows.length === 1 && rows[0]?.person_id === (turn % 2 ? here : there).actor.personId,
    ),
  ).toBe(true)
})

test('it only reads, and a refused statement leaves the connection sound', async () => {
  const change = { name: 'test-change', text: 'UPDATE membership SET roles = roles' }
  await expect(readRows(database, here, change)).rejects.toThrow('read-only')
  expect(await readRows(database, here, everybody)).toHaveLength(1)
})
