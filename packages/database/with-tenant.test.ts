import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from './testing/index.ts'
import { createTestDatabase, foundTenant, joinPerson, type TestMember } from './testing/index.ts'
import { withDoor, withPerson, withTenant } from './with-tenant.ts'

let database: TestDatabase
let here: TestMember
let there: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  here = await joinPerson(database, a, {
    email: 'a@hier.example',
    roles: ['lid'],
    organisation: 'A',
  })
  there = await joinPerson(database, b, { email: 'b@daar.example', roles: ['lid'] })
})

test('two hundred mixed transactions at once each see their own tenant', async () => {
  const counts = await Promise.all(
    Array.from({ length: 200 }, (_, turn) =>
      withTenant(database, turn % 2 ? here : there, ({ tx }) => tx.partner.count()),
    ),
  )
  expect(counts.every((count, turn) => count === (turn % 2 ? 1 : 0))).toBe(true)
})

test('what is thrown rolls the change and its event back', async () => {
  const work = withTenant(database, here, async (scope) => {
    await scope.record({ type: 'test.happened', subjectType: 'test', subjectId: newId() })
    throw new Error('refused')
  })
  await expect(work).rejects.toThrow('refused')
  expect(await withTenant(database, here, ({ tx }) => tx.event.count())).toBe(0)
})

test('without a tenant a person sees only the list of their own memberships', async () => {
  const personId = here.actor.personId
  if (!personId) throw new Error('the test member is a person')
  const mine = await withPerson(database, personId, (tx) => tx.membership.findMany())
  expect(mine.map((membership) => membership.tenantId)).toEqual([here.tenantId])
  expect(await withPerson(database, personId, (tx) => tx.partner.count())).toBe(0)
})

test('secrets open for the identity door alone', async () => {
  const personId = there.actor.personId ?? ''
  await withDoor(database, 'identity', (tx) =>
    tx.credential.create({ data: { personId, passwordHash: 'x', changedAt: new Date() } }),
  )
  expect(await withTenant(database, there, ({ tx }) => tx.credential.count())).toBe(0)
  expect(await withDoor(database, 'mail', (tx) => tx.credential.count())).toBe(0)
  expect(await withDoor(database, 'identity', (tx) => tx.credential.count())).toBe(1)
})
