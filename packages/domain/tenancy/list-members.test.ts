import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { listMembersInput } from './contract.ts'
import { listMembers } from './list-members.ts'

let database: TestDatabase
let coordinator: TestMember
let member: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  coordinator = await joinPerson(database, here, {
    email: 'anna@x.example',
    roles: ['coordinator'],
  })
  member = await joinPerson(database, here, {
    email: 'bert@y.example',
    roles: ['lid', 'lector'],
    organisation: 'Hogeschool Verzinland',
  })
  const there = await foundTenant(database, 'daar')
  await joinPerson(database, there, { email: 'buiten@x.example', roles: ['lid'] })
})

const list = (wish: object) =>
  withTenant(database, coordinator, (scope) => listMembers(scope, listMembersInput.parse(wish)))
const names = async (wish: object) => (await list(wish)).items.map(({ displayName }) => displayName)

test('members of this tenant by name, with their organisations', async () => {
  const { items, total, pages } = await list({})
  expect(items.map(({ displayName }) => displayName)).toEqual(['anna', 'bert'])
  expect(items[1]?.organisations).toEqual([{ name: 'Hogeschool Verzinland', function: '' }])
  expect([total, pages]).toEqual([2, 1])
})

test('found by name, address, organisation and role', async () => {
  expect(await names({ search: 'ANN' })).toEqual(['anna'])
  expect(await names({ search: '@y.' })).toEqual(['bert'])
  expect(await names({ search: 'verzin' })).toEqual(['bert'])
  expect(await names({ role: 'lector' })).toEqual(['bert'])
  expect(await names({ role: 'makelaar' })).toEqual([])
  expect(await names({ search: 'buiten' })).toEqual([])
})

test('names stand where Dutch people look for them, also across pages', async () => {
  const there = await foundTenant(database, 'ginds')
  const boss = await joinPerson(database, there, { email: 'Zoë@z.example', roles: ['coordinator'] })
  for (const name of ['eva', 'Özlem', 'Émile', 'Pim', 'Bert', 'Ella', 'anna']) {
    await joinPerson(database, there, { email: `${name}@z.example`, roles: ['lid'] })
  }
  const read = async (page: number) => {
    const input = listMembersInput.parse({ page })
    const { items } = await withTenant(database, boss, (scope) => listMembers(scope, input))
    return items.map(({ displayName }) => displayName)
  }
  const inOrder = ['anna', 'Bert', 'Ella', 'Émile', 'eva', 'Özlem', 'Pim', 'Zoë']
  expect(await read(1)).toEqual(inOrder)
  for (let turn = 10; turn < 53; turn++) {
    await joinPerson(database, there, { email: `Dirk ${turn}@z.example`, roles: ['lid'] })
  }
  expect(await read(2)).toEqual(['Zoë'])
})

test('who left stands in a list of their own', async () => {
  expect(await names({ state: 'ended' })).toEqual([])
})

test('members who are no coordinator do not see the list', async () => {
  const listing = withTenant(database, member, (scope) =>
    listMembers(scope, listMembersInput.parse({})),
  )
  await expect(listing).rejects.toMatchObject({ kind: 'forbidden' })
})
