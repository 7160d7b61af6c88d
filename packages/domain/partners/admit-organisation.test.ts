import { beforeAll, expect, test } from 'vitest'
import { admitOrganisation } from './admit-organisation.ts'
import type { AdmitOrganisationInput } from './contract.ts'
import { findExisting } from './find-existing.ts'
import { listOrganisations } from './list-organisations.ts'
import { takeAlongOrganisation } from './take-along-organisation.ts'
import { foundRegion, type Region } from './testing/region.ts'

const facts: AdmitOrganisationInput = {
  name: 'Metaalbewerking Niemandsland',
  type: 'mkb',
  sizeClass: 'klein',
  kvkNumber: '12345678',
  website: 'https://niemandsland.example',
  ror: '',
  place: 'Best',
  another: false,
}
const everything = { geleding: null, type: null, query: '', page: 1 }
let here: Region
let there: Region

beforeAll(async () => {
  here = await foundRegion('hier')
  there = await foundRegion('daar', here.database)
})

// Procedures hand over the tenant's slug along with the input.
const slug = { tenant: 'hier' }
const admit = (region: Region, input: Partial<AdmitOrganisationInput>) =>
  region.as(region.coordinator, (scope) =>
    admitOrganisation(scope, { ...facts, ...input, ...slug }),
  )
const names = (region: Region) =>
  region.as(region.coordinator, async (scope) => {
    const { groups } = await listOrganisations(scope, everything)
    return groups.flatMap(({ organisations }) => organisations.map(({ name }) => name))
  })

test('two tenants share one organisation, and the same number is offered instead of copied', async () => {
  const { organisation } = await admit(here, {})
  await expect(admit(there, { name: 'Heel iets anders', another: true })).rejects.toMatchObject({
    code: 'partners.kvk-known',
    field: 'kvkNumber',
  })
  const found = await there.as(there.coordinator, (scope) =>
    findExisting(scope, { name: 'Heel iets anders', kvkNumber: '12345678' }),
  )
  expect(found).toMatchObject([{ id: organisation, name: facts.name, here: false }])
  await there.as(there.coordinator, (scope) => takeAlongOrganisation(scope, { organisation }))
  expect(await names(there)).toEqual([facts.name])
  const copies = await here.as(here.coordinator, ({ tx }) =>
    tx.organisation.count({ where: { kvkNumber: '12345678' } }),
  )
  expect(copies).toBe(1)
  const recorded = await there.as(there.coordinator, ({ tx }) =>
    tx.event.findMany({ where: { type: 'organisation.admitted', subjectId: organisation } }),
  )
  expect(recorded).toHaveLength(1)
})

test('who is a partner already is not taken along twice', async () => {
  const [known] = await here.as(here.coordinator, (scope) =>
    findExisting(scope, { name: '', kvkNumber: '12345678' }),
  )
  expect(known?.here).toBe(true)
  const again = here.as(here.coordinator, (scope) =>
    takeAlongOrganisation(scope, { organisation: known?.id ?? '' }),
  )
  await expect(again).rejects.toMatchObject({ code: 'partners.already-partner' })
})

test('a like name is offered, and added only when another one is meant', async () => {
  await admit(here, { name: 'Coöperatie De Verzonnen Tuin U.A.', kvkNumber: null })
  const like = { name: 'verzonnen tuin', kvkNumber: null }
  await expect(admit(there, like)).rejects.toMatchObject({
    code: 'partners.likely-known',
    field: 'name',
  })
  await admit(there, { ...like, another: true })
  expect(await names(there)).toContain('verzonnen tuin')
})

test('a like name with another number is another organisation', async () => {
  await admit(there, { name: 'Metaalbewerking Niemandsland', kvkNumber: '87654321' })
  expect((await names(there)).filter((name) => name === facts.name)).toHaveLength(2)
})

test('only coordinators and brokers add', async () => {
  const member = await here.join('lid', ['lid'])
  const broker = await here.join('makelaar', ['makelaar'])
  const input = { ...facts, name: 'Zaagwerk Zondernaam', kvkNumber: null }
  const refused = { code: 'partners.managers-only' }
  await expect(here.as(member, (s) => admitOrganisation(s, input))).rejects.toMatchObject(refused)
  await expect(here.as(member, (s) => findExisting(s, input))).rejects.toMatchObject(refused)
  const { organisation } = await here.as(broker, (scope) => admitOrganisation(scope, input))
  await expect(
    there.as(await there.join('lid', ['lid']), (s) => takeAlongOrganisation(s, { organisation })),
  ).rejects.toMatchObject(refused)
})
