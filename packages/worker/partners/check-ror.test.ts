import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { admitOrganisation, changeOrganisation, getOrganisation } from '@voortent/domain/partners'
import { admitOrganisationInput } from '@voortent/domain/partners/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegistries, type Registries } from '../registries.ts'
import { waitingErrands, workOff } from '../testing/errands.ts'
import { type Registry, startRegistry } from '../testing/registry.ts'

const [known, unknown] = ['02e2c7k09', '05grdyy37']
let database: TestDatabase
let workers: Database
let broker: TestMember
let member: TestMember
let registry: Registry
let registries: Registries | null

beforeAll(async () => {
  database = await createTestDatabase()
  // As the worker opens it.
  workers = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'hier')
  broker = await joinPerson(database, here, { email: 'm@x.example', roles: ['makelaar'] })
  member = await joinPerson(database, here, { email: 'l@x.example', roles: ['lid'] })
  registry = await startRegistry([`/v2/organizations/${known}`])
  registries = openRegistries({ CHECK_IDENTIFIERS: '1', ROR_URL: registry.address })
})
afterAll(async () => {
  await workers.close()
  await registry.stop()
})

const facts = (name: string, ror: string) =>
  admitOrganisationInput.parse({ name, type: 'kennisinstelling', ror })
const admit = async (name: string, ror: string) => {
  const admitted = await withTenant(database, broker, (scope) =>
    admitOrganisation(scope, facts(name, ror)),
  )
  return admitted.organisation
}
const change = (organisation: string, name: string, ror: string) =>
  withTenant(database, broker, (scope) =>
    changeOrganisation(scope, { ...facts(name, ror), organisation }),
  )
const doubt = async (organisation: string, who = broker) =>
  (await withTenant(database, who, (scope) => getOrganisation(scope, { organisation }))).rorDoubt
const waiting = (subjectId: string) => waitingErrands(database, 'check-ror', subjectId)

async function work(subjectId: string, by: Registries | null = registries): Promise<void> {
  const [errand] = await waiting(subjectId)
  await workOff(workers, by, errand)
}

test('a ROR that the registry does not know is told to who keeps the organisation, until it is another', async () => {
  registry.asked = []
  const organisation = await admit('Lectoraat Slijpen', unknown)
  expect([registry.asked, await doubt(organisation)]).toEqual([[], null])
  await work(organisation)
  expect(registry.asked).toEqual([`/v2/organizations/${unknown}`])
  expect([await doubt(organisation), await doubt(organisation, member)]).toEqual(['unknown', null])
  await change(organisation, 'Lectoraat Slijpen', known)
  expect(await doubt(organisation)).toBe(null)
  await work(organisation)
  expect([registry.asked.at(-1), await doubt(organisation)]).toEqual([
    `/v2/organizations/${known}`,
    null,
  ])
  await change(organisation, 'Lectoraat Slijptechniek', known)
  expect(await waiting(organisation)).toEqual([])
})

test('a registry that is silent refuses nothing: that is said, and it is asked again a day later', async () => {
  const organisation = await admit('Practoraat Stil', known)
  registry.isDown = true
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(work(organisation)).rejects.toThrow(/503/)
  await work(organisation)
  registry.isDown = false
  expect(await doubt(organisation)).toBe('silent')
  const [later] = await waiting(organisation)
  expect(Math.round(((later?.dueAt.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(24)
  await withDoor(database, 'errands', (tx) =>
    tx.errand.updateMany({ where: { id: later?.id ?? '' }, data: { dueAt: new Date() } }),
  )
  await work(organisation)
  expect(await doubt(organisation)).toBe(null)
})

test('nothing is asked where it is not switched on, or of an organisation without a ROR', async () => {
  registry.asked = []
  const organisation = await admit('Hogeschool Uit', unknown)
  await work(organisation, openRegistries({}))
  expect([registry.asked, await doubt(organisation), await waiting(organisation)]).toEqual([
    [],
    null,
    [],
  ])
  expect(await waiting(await admit('Vakschool Nergens', ''))).toEqual([])
})
