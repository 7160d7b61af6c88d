import { beforeAll, expect, test } from 'vitest'
import { changeOrganisation } from './change-organisation.ts'
import type { OrganisationFacts } from './contract.ts'
import { endRepresentation } from './end-representation.ts'
import { getOrganisation } from './get-organisation.ts'
import { takeAlongOrganisation } from './take-along-organisation.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'

const facts: OrganisationFacts = {
  name: 'Leerwerkhuis',
  type: 'pps-centrum',
  sizeClass: 'klein',
  kvkNumber: null,
  website: 'https://leerwerkhuis.example',
  place: 'Son',
  ror: '02e2c7k09',
}
let region: Region
beforeAll(async () => {
  region = await foundRegion('wijzigen')
})

test('a new type moves the organisation to its geleding in every tenant', async () => {
  const other = await foundRegion('wijzigen-elders', region.database)
  const member = await region.join('huis', ['lid'], 'Leerwerkhuis')
  const organisation = member.actor.actingForId ?? ''
  await other.as(other.coordinator, (scope) => takeAlongOrganisation(scope, { organisation }))
  // Procedures hand over the tenant's slug along with the input.
  const asked = { ...facts, organisation, tenant: 'wijzigen' }
  await region.as(member, (scope) => changeOrganisation(scope, asked))
  for (const { as, coordinator } of [region, other]) {
    const seen = await as(coordinator, (scope) => getOrganisation(scope, { organisation }))
    expect(seen).toMatchObject({ ...facts, geleding: 'onderwijs' })
  }
  const recorded = await region.as(member, ({ tx }) =>
    tx.event.findFirst({ where: { type: 'organisation.changed', subjectId: organisation } }),
  )
  expect(recorded).toMatchObject({
    organisationId: organisation,
    payload: { facts: 'type sizeClass website place ror' },
  })
})

test('nothing is recorded when nothing changed', async () => {
  const member = await region.join('stil', ['lid'], 'Leerwerkhuis Stil')
  const organisation = member.actor.actingForId ?? ''
  const same = { ...facts, organisation, name: 'Leerwerkhuis Stil' }
  for (const _ of [1, 2]) await region.as(member, (scope) => changeOrganisation(scope, same))
  const count = await region.as(member, ({ tx }) =>
    tx.event.count({ where: { type: 'organisation.changed', subjectId: organisation } }),
  )
  expect(count).toBe(1)
})

test('a number of another organisation is refused at its field', async () => {
  const [one, two] = [
    await region.join('een', ['lid'], 'Een Bedrijf'),
    await region.join('twee', ['lid'], 'Twee Bedrijf'),
  ]
  const numbered = { ...facts, kvkNumber: '11112222' }
  await region.as(one, (scope) =>
    changeOrganisation(scope, { ...numbered, organisation: one.actor.actingForId ?? '' }),
  )
  const taken = region.as(two, (scope) =>
    changeOrganisation(scope, { ...numbered, organisation: two.actor.actingForId ?? '' }),
  )
  await expect(taken).rejects.toMatchObject({ code: 'partners.kvk-known', field: 'kvkNumber' })
})

test('others than its representatives and managers are refused, also who left', async () => {
  const member = await region.join('weg', ['lid'], 'Weggelopen BV')
  const stranger = await region.join('vreemd', ['lid'], 'Vreemd BV')
  const observer = await region.join('oor', ['toehoorder'], 'Luister BV')
  const organisation = member.actor.actingForId ?? ''
  const refused = { kind: 'forbidden', code: 'partners.not-your-organisation' }
  const change = (who: typeof member, id: string) =>
    region.as(who, (scope) => changeOrganisation(scope, { ...facts, organisation: id }))
  await expect(change(stranger, organisation)).rejects.toMatchObject(refused)
  await expect(change(observer, observer.actor.actingForId ?? '')).rejects.toMatchObject(refused)
  const representation = await region.voiceOf(member)
  await region.as(region.coordinator, (scope) =>
    endRepresentation(scope, { representation, endsOn: inDays(0), successor: null }),
  )
  await expect(change(member, organisation)).rejects.toMatchObject(refused)
})

test('an organisation that is no partner here cannot be changed from here', async () => {
  const elsewhere = await foundRegion('wijzigen-verweg', region.database)
  const member = await elsewhere.join('ver', ['lid'], 'Verweg BV')
  const change = region.as(region.coordinator, (scope) =>
    changeOrganisation(scope, { ...facts, organisation: member.actor.actingForId ?? '' }),
  )
  await expect(change).rejects.toMatchObject({ code: 'partners.no-such-organisation' })
})
