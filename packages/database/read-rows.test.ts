import { once } from 'node:events'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { readRows, readUnscoped } from './read-rows.ts'
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

test('reads that wait behind a refused one each get their own answer', async () => {
  const refused = { name: 'test-refused', text: 'SELECT 1 / 0 AS person_id' }
  const answers = await Promise.allSettled(
    Array.from({ length: 40 }, (_, turn) =>
      readRows(database, turn % 2 ? here : there, turn % 3 ? everybody : refused),
    ),
  )
  for (const [turn, answer] of answers.entries()) {
    const { personId } = (turn % 2 ? here : there).actor
    if (turn % 3) expect(answer).toMatchObject({ value: [{ person_id: personId }] })
    else expect(answer).toMatchObject({ reason: { message: 'division by zero' } })
  }
})

test('what is planned each time leaves no plan behind for values to come', async () => {
  const text = 'SELECT id FROM membership WHERE $1::text IS NULL OR roles @> ARRAY[$1]'
  const kept = { name: 'test-kept', text, values: ['lid'] }
  const anew = { name: 'test-anew', text, values: ['lid'], planned: 'each-time' as const }
  for (const statement of [kept, anew])
    for (let run = 0; run < 8; run++)
      expect(await readRows(database, here, statement)).toHaveLength(1)
  const plans = { name: 'test-plans', text: 'SELECT name FROM pg_prepared_statements' }
  const seen = await Promise.all(Array.from({ length: 8 }, () => readUnscoped(database, plans)))
  const names = seen.flat().map(({ name }) => String(name))
  expect(names).toContain('test-kept')
  expect(names).not.toContain('test-anew')
})

test('between scoped reads an unscoped one sees no tenant', async () => {
  const unscoped = { name: 'test-unscoped', text: 'SELECT person_id FROM membership' }
  const [first, none, second] = await Promise.all([
    readRows(database, here, everybody),
    readUnscoped(database, unscoped),
    readRows(database, there, everybody),
  ])
  expect([first?.length, none, second?.length]).toEqual([1, [], 1])
})

test('a connection that breaks fails the reads on it, and the next read has another', async () => {
  const end = { name: 'test-end', text: 'SELECT pg_terminate_backend(pg_backend_pid())' }
  const gone = once(database.readers, 'remove')
  await expect(readUnscoped(database, end)).rejects.toThrow()
  await gone
  expect(await readRows(database, here, everybody)).toHaveLength(1)
})

test('closing waits for what was sent', async () => {
  const own = openDatabase(database.appUrl)
  const slow = { name: 'test-slow', text: 'SELECT 1 AS one FROM pg_sleep(0.2)' }
  const answer = readUnscoped(own, slow)
  await readUnscoped(own, { name: 'test-quick', text: 'SELECT 1' })
  await own.close()
  expect(await answer).toEqual([{ one: 1 }])
})

test('it only reads, and a refused statement leaves the connection sound', async () => {
  const change = { name: 'test-change', text: 'UPDATE membership SET roles = roles' }
  await expect(readRows(database, here, change)).rejects.toThrow('read-only')
  expect(await readRows(database, here, everybody)).toHaveLength(1)
})
