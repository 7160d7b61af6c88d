import { readingOf, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { actFor } from './act-for.ts'
import { enterTenant } from './enter-tenant.ts'

let database: TestDatabase
let member: TestMember
let other: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'namens')
  const join = (name: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@namens.example`,
      roles: ['lid'],
      organisation: name,
    })
  member = await join('mijn')
  other = await join('ander')
})

const choose = (organisation: string | null) =>
  withTenant(database, member, (scope) => actFor(scope, { organisation }))
const seen = () => enterTenant(readingOf(database, member), new Date())
const saved = () =>
  withTenant(database, member, async ({ tx, actor }) => {
    const found = await tx.membership.findFirst({ where: { id: actor.membershipId ?? '' } })
    return found?.actingForId
  })

test('a member acts for an organisation they represent, or as themselves', async () => {
  expect((await seen()).organisations.map(({ name }) => name)).toEqual(['mijn'])
  await choose(null)
  expect(await saved()).toBeNull()
  await choose(member.actor.actingForId)
  expect(await saved()).toBe(member.actor.actingForId)
})

test('not for an organisation of others', async () => {
  await expect(choose(other.actor.actingForId)).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'tenancy.not-your-organisation',
  })
})

test('not for one whose period is over or has yet to begin', async () => {
  const organisation = member.actor.actingForId
  const set = (data: { startsOn?: Date; endsOn?: Date | null }) =>
    withTenant(database, member, ({ tx, actor }) =>
      tx.representation.updateMany({ where: { membershipId: actor.membershipId ?? '' }, data }),
    )
  await set({ startsOn: new Date('2020-01-01'), endsOn: new Date('2020-12-31') })
  expect((await seen()).organisations).toEqual([])
  await expect(choose(organisation)).rejects.toMatchObject({
    code: 'tenancy.not-your-organisation',
  })
  await set({ startsOn: new Date('2199-01-01'), endsOn: null })
  await expect(choose(organisation)).rejects.toMatchObject({
    code: 'tenancy.not-your-organisation',
  })
})
