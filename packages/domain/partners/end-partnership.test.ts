import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { assignTask, listMyTasks, showPublicFace } from '../tenancy/index.ts'
import { addRepresentation } from './add-representation.ts'
import { endPartnership } from './end-partnership.ts'
import { findExisting } from './find-existing.ts'
import { getLeaving } from './get-leaving.ts'
import { getOrganisation } from './get-organisation.ts'
import { grantMandate } from './grant-mandate.ts'
import { listOrganisations } from './list-organisations.ts'
import { resumeRepresentation } from './resume-representation.ts'
import { takeAlongOrganisation } from './take-along-organisation.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'

let region: Region
let elsewhere: Region
beforeAll(async () => {
  region = await foundRegion('afscheid')
  elsewhere = await foundRegion('afscheid-elders', region.database)
})

const of = (who: TestMember) => who.actor.actingForId ?? ''
const coordinating = <Result>(work: Parameters<typeof region.as<Result>>[1], at?: string) =>
  region.as(region.coordinator, work, at)
const leave = (organisation: string, endsOn = inDays(0)) =>
  coordinating((scope) => endPartnership(scope, { organisation, endsOn }))
const seen = (organisation: string) =>
  coordinating((scope) => getOrganisation(scope, { organisation }))
const asked = async (who: TestMember) => {
  const { items } = await region.as(who, (scope) => listMyTasks(scope, { page: 1 }))
  return items.map(({ subject }) => subject)
}
const listed = async (at?: string) => {
  const everything = { geleding: null, type: null, query: '', page: 1 } as const
  const { groups } = await coordinating((scope) => listOrganisations(scope, everything), at)
  return groups.flatMap(({ organisations }) => organisations.map(({ name }) => name))
}

test('its people stop speaking for it, tasks go to the coordinators, what was stays', async () => {
  const member = await region.join('weg', ['lid'], 'Vertrekbedrijf')
  const colleague = await region.join('collega', ['lid'])
  const organisation = of(member)
  const voice = await region.voiceOf(member)
  await region.speakToo(colleague, member)
  await coordinating((scope) =>
    assignTask(scope, {
      kind: 'iets',
      path: 'agenda',
      subject: 'Nog te doen',
      to: { representation: voice },
    }),
  )
  const mandate = { covers: 'De agenda', startsOn: inDays(0), endsOn: null, substitute: null }
  await coordinating((scope) => grantMandate(scope, { representation: voice, ...mandate }))
  expect(await coordinating((scope) => getLeaving(scope, { organisation }))).toMatchObject({
    left: false,
    people: ['weg', 'collega'],
    mandates: ['De agenda'],
    openTasks: 1,
  })

  expect(await leave(organisation)).toEqual({ people: 2, tasks: 1 })
  expect([await asked(member), await asked(region.coordinator)]).toEqual([[], ['Nog te doen']])
  const page = await seen(organisation)
  expect(page).toMatchObject({ until: inDays(0), people: [] })
  expect(page.former.map(({ name }) => name).toSorted()).toEqual(['collega', 'weg'])
  expect(page.former.find(({ name }) => name === 'weg')?.mandates).toMatchObject([
    { covers: 'De agenda', state: 'withdrawn' },
  ])
  const acting = await region.as(member, ({ tx, actor }) =>
    tx.membership.findFirst({ where: { id: actor.membershipId ?? '' } }),
  )
  expect(acting).toMatchObject({ actingForId: null, endedAt: null })
  expect(await listed()).toContain('Vertrekbedrijf')
  expect(await listed(inDays(1))).not.toContain('Vertrekbedrijf')
  const facts = await coordinating(({ tx }) =>
    tx.event.findMany({ where: { subjectId: organisation, type: 'organisation.left' } }),
  )
  expect(facts).toMatchObject([{ payload: { until: inDays(0), people: 2, tasks: 1 } }])
})

test('it comes back as the same partner, and its people can be resumed', async () => {
  const member = await region.join('terug', ['lid'], 'Terugkeerbedrijf')
  const organisation = of(member)
  const voice = await region.voiceOf(member)
  await coordinating((scope) =>
    assignTask(scope, {
      kind: 'iets',
      path: 'agenda',
      subject: 'Wacht op terugkeer',
      to: { representation: voice },
    }),
  )
  await leave(organisation)
  const resume = () =>
    coordinating((scope) => resumeRepresentation(scope, { representation: voice }))
  await expect(resume()).rejects.toMatchObject({ code: 'partners.has-left' })
  const add = {
    organisation,
    membership: member.actor.membershipId ?? '',
    function: 'Adviseur',
    startsOn: inDays(3),
    endsOn: null,
  }
  await expect(coordinating((scope) => addRepresentation(scope, add))).rejects.toMatchObject({
    code: 'partners.has-left',
  })
  const [known] = await coordinating((scope) =>
    findExisting(scope, { name: 'Terugkeerbedrijf', kvkNumber: null }),
  )
  expect(known).toMatchObject({ id: organisation, here: false })

  await coordinating((scope) => takeAlongOrganisation(scope, { organisation }))
  await resume()
  expect(await seen(organisation)).toMatchObject({ until: null, people: [{ name: 'terug' }] })
  expect(await asked(member)).toEqual(['Wacht op terugkeer'])
  const types = await coordinating(async ({ tx }) => {
    const facts = await tx.event.findMany({ where: { subjectId: organisation } })
    return facts.map(({ type }) => type).toSorted()
  })
  expect(types).toEqual(['organisation.left', 'organisation.returned'])
  const again = () => coordinating((scope) => takeAlongOrganisation(scope, { organisation }))
  await expect(again()).rejects.toMatchObject({ code: 'partners.already-partner' })
})

test('the public face no longer names it after its last day', async () => {
  const member = await region.join('gezicht', ['lid'], 'Gezichtsbedrijf')
  await leave(of(member))
  const names = async (at: string) => {
    const face = await coordinating(showPublicFace, at)
    return face.organisations.map(({ name }) => name)
  }
  expect(await names(inDays(0))).toContain('Gezichtsbedrijf')
  expect(await names(inDays(1))).not.toContain('Gezichtsbedrijf')
})

test('a last day in the future or before its first is refused at the field, twice is refused', async () => {
  const member = await region.join('dag', ['lid'], 'Dagbedrijf')
  await expect(leave(of(member), inDays(1))).rejects.toMatchObject({
    code: 'partners.end-in-future',
    field: 'endsOn',
  })
  await expect(leave(of(member), inDays(-1))).rejects.toMatchObject({
    code: 'partners.left-before-start',
    field: 'endsOn',
  })
  const both = await Promise.allSettled([leave(of(member)), leave(of(member))])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(leave(of(member))).rejects.toMatchObject({ code: 'partners.already-left' })
})

test('only coordinators do this, in their own tenant', async () => {
  const member = await region.join('makelaar', ['makelaar'], 'Blijfbedrijf')
  const input = { organisation: of(member), endsOn: inDays(0) }
  for (const act of [
    () => region.as(member, (scope) => endPartnership(scope, input)),
    () => region.as(member, (scope) => getLeaving(scope, input)),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'tenancy.coordinators-only' })
  }
  const other = elsewhere.as(elsewhere.coordinator, (scope) => endPartnership(scope, input))
  await expect(other).rejects.toMatchObject({ code: 'partners.no-such-organisation' })
  expect(await seen(input.organisation)).toMatchObject({ until: null })
})
