import { type Database, openDatabase, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addItem, changeItem, listDoubts } from '@voortent/domain/library'
import { addItemInput, changeItemInput } from '@voortent/domain/library/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegistries, type Registries } from '../registries.ts'
import { waitingErrands, workOff } from '../testing/errands.ts'
import { type Registry, startRegistry } from '../testing/registry.ts'

let database: TestDatabase
let workers: Database
let lector: TestMember
let company: TestMember
let registry: Registry
let registries: Registries | null

const known = [
  '/api/handles/10.1234/er%3Cis%3E',
  '/api/handles/20.500.12345/abc',
  '/v3.0/0000-0002-1825-0097',
  '/v2/organizations/02e2c7k09',
]

beforeAll(async () => {
  database = await createTestDatabase()
  // As the worker opens it.
  workers = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'hier')
  const join = (role: string) =>
    joinPerson(database, here, { email: `${role}@x.example`, roles: [role], organisation: role })
  lector = await join('lector')
  company = await join('mkb-partner')
  registry = await startRegistry(known, (headers) =>
    expect(JSON.stringify(headers)).not.toMatch(/hier|Lassen|cookie|referer/i),
  )
  const { address } = registry
  registries = openRegistries({
    CHECK_IDENTIFIERS: '1',
    DOI_URL: address,
    ORCID_URL: `${address}/`,
    ROR_URL: address,
  })
})
afterAll(async () => {
  await workers.close()
  await registry.stop()
})

const facts = { kind: 'les', title: 'Lassen', on: '2026-05-01' }
const add = (more: object) =>
  withTenant(database, lector, (scope) => addItem(scope, addItemInput.parse({ ...facts, ...more })))
const waiting = (subjectId: string) => waitingErrands(database, 'check-identifiers', subjectId)
const doubts = (item: string, who = lector) =>
  withTenant(database, who, (scope) => listDoubts(scope, { item }))

async function work(subjectId: string, by: Registries | null = registries): Promise<void> {
  const [errand] = await waiting(subjectId)
  await workOff(workers, by, errand)
}

test('what a registry does not know is told to whose item it is, until it is another', async () => {
  registry.asked = []
  const { id: item } = await add({
    doi: '10.1234/is-er-niet',
    handle: '20.500.12345/abc',
    people: 'Ans Voorbeeld 0000-0002-1825-0097\nBo Niemand 0000-0001-5109-3700',
    institutes: 'Voorbeeld Instituut 02e2c7k09',
  })
  expect(registry.asked).toEqual([])
  await work(item)
  expect(registry.asked).toHaveLength(5)
  expect(await doubts(item)).toEqual([
    { scheme: 'doi', value: '10.1234/is-er-niet' },
    { scheme: 'orcid', value: '0000-0001-5109-3700' },
  ])
  expect(await doubts(item, company)).toEqual([])
  registry.asked = []
  const better = { ...facts, item, doi: '10.1234/er<is>' }
  await withTenant(database, lector, (scope) => changeItem(scope, changeItemInput.parse(better)))
  expect(await doubts(item)).toEqual([])
  await work(item)
  expect(registry.asked).toEqual(['/api/handles/10.1234/er%3Cis%3E'])
  expect(await doubts(item)).toEqual([])
})

test('a registry that is silent is asked again, and a day later; nothing is said of it until then', async () => {
  const { id: item } = await add({ doi: '10.1234/later' })
  registry.isDown = true
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(work(item)).rejects.toThrow('A registry gave no answer.')
  await work(item)
  registry.isDown = false
  expect(await doubts(item)).toEqual([])
  const [later] = await waiting(item)
  const hours = ((later?.dueAt.getTime() ?? 0) - Date.now()) / 3_600_000
  expect(Math.round(hours)).toBe(24)
})

test('nothing is asked where it is not switched on, or where there is nothing to ask', async () => {
  registry.asked = []
  const { id: item } = await add({ doi: '10.1234/uit' })
  await work(item, openRegistries({}))
  expect([registry.asked, await doubts(item), await waiting(item)]).toEqual([[], [], []])
  expect(await waiting((await add({})).id)).toEqual([])
  expect(() => openRegistries({ CHECK_IDENTIFIERS: 'ja' })).toThrow(
    'Set CHECK_IDENTIFIERS to 1 or 0',
  )
  expect(() => openRegistries({ CHECK_IDENTIFIERS: '1', DOI_URL: 'doi.org' })).toThrow(
    'DOI_URL is "doi.org"',
  )
  expect(await registries?.knows({ scheme: 'doi', value: '10.1234/../../x' })).toBe(false)
  expect(registry.asked).toEqual([])
})
