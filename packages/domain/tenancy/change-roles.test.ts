import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeEach, expect, test } from 'vitest'
import { changeRoles } from './change-roles.ts'
import type { TenantRole } from './contract.ts'

let database: TestDatabase
let first: TestMember
let second: TestMember
let outsider: TestMember

beforeEach(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  first = await joinPerson(database, here, { email: 'a@x.example', roles: ['coordinator'] })
  second = await joinPerson(database, here, { email: 'b@x.example', roles: ['coordinator'] })
  const there = await foundTenant(database, 'daar')
  outsider = await joinPerson(database, there, { email: 'c@x.example', roles: ['coordinator'] })
})

const change = (by: TestMember, of: TestMember, roles: TenantRole[]) =>
  withTenant(database, by, (scope) =>
    changeRoles(scope, { membershipId: of.actor.membershipId ?? '', roles }),
  )

test('roles change and what they were is recorded', async () => {
  await change(first, second, ['makelaar', 'lid', 'lid'])
  const facts = await withTenant(database, first, ({ tx }) => tx.event.findMany())
  expect(facts).toMatchObject([
    { type: 'membership.roles-changed', payload: { from: 'coordinator', to: 'lid makelaar' } },
  ])
})

test('the last coordinator stays coordinator', async () => {
  await change(first, second, ['lid'])
  await expect(change(first, first, ['lid'])).rejects.toMatchObject({
    code: 'tenancy.last-coordinator',
  })
  await change(first, first, ['coordinator', 'makelaar'])
})

test('of two coordinators who step down at the same moment one stays', async () => {
  const outcomes = await Promise.allSettled([
    change(first, first, ['lid']),
    change(second, second, ['lid']),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('neither an ordinary member nor a coordinator from elsewhere changes roles', async () => {
  await change(first, second, ['lid'])
  const demoted = { ...second, actor: { ...second.actor, roles: ['lid'] } }
  await expect(change(demoted, first, ['lid'])).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(change(outsider, first, ['coordinator'])).rejects.toMatchObject({
    code: 'tenancy.no-such-member',
  })
})
