import type { OrganisationId } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test, vi } from 'vitest'
import { exportOrganisations } from './export-organisations.ts'
import { getOrganisation } from './get-organisation.ts'
import { grantMandate } from './grant-mandate.ts'
import { listOrganisations } from './list-organisations.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'

const everything = { geleding: null, type: null, query: '', page: 1 } as const
let region: Region

beforeAll(async () => {
  region = await foundRegion('lijst')
  await region.join('anna', ['lid'], 'Aäron Metaal')
  const bond = await region.join('bo', ['lid'], 'Bond van Verzinsels')
  await region.as(region.coordinator, async (scope) => {
    await scope.tx.organisation.update({
      where: { id: bond.actor.actingForId ?? '' },
      data: { type: 'vakbond', place: 'Heeze' },
    })
    await scope.tx.partner.updateMany({
      where: { organisationId: bond.actor.actingForId ?? '' },
      data: { geleding: 'werkenden' },
    })
  })
  const representation = await region.voiceOf(bond)
  await region.as(region.coordinator, (scope) =>
    grantMandate(scope, {
      representation,
      covers: 'Alles over de agenda',
      startsOn: inDays(0),
      endsOn: null,
      substitute: null,
    }),
  )
})

const list = (filter: object = {}) =>
  region.as(region.coordinator, (scope) => listOrganisations(scope, { ...everything, ...filter }))
const namesOf = ({ groups }: Awaited<ReturnType<typeof list>>) =>
  groups.flatMap(({ organisations }) => organisations.map(({ name }) => name))

test('organisations stand by geleding with their people and who has a mandate', async () => {
  const { total, groups, counts } = await list()
  expect(total).toBe(2)
  expect(groups.map(({ geleding }) => geleding)).toEqual(['bedrijven', 'werkenden'])
  expect(groups[1]?.organisations[0]).toMatchObject({
    name: 'Bond van Verzinsels',
    place: 'Heeze',
    people: [{ name: 'bo', mandate: true }],
  })
  expect(
    counts.map(({ geleding, organisations, people }) => [geleding, organisations, people]),
  ).toEqual([
    ['bedrijven', 1, 1],
    ['werkenden', 1, 1],
    ['onderwijs', 0, 0],
    ['overheid', 0, 0],
    ['intermediair', 0, 0],
  ])
})

test('filters and search find by name without accents, place and person', async () => {
  expect(namesOf(await list({ geleding: 'werkenden' }))).toEqual(['Bond van Verzinsels'])
  expect(namesOf(await list({ type: 'mkb' }))).toEqual(['Aäron Metaal'])
  expect(namesOf(await list({ query: 'aaron me' }))).toEqual(['Aäron Metaal'])
  expect(namesOf(await list({ query: 'HEEZE' }))).toEqual(['Bond van Verzinsels'])
  expect(namesOf(await list({ query: 'anna' }))).toEqual(['Aäron Metaal'])
  expect(await list({ query: 'bestaat niet' })).toMatchObject({ total: 0, groups: [], pages: 1 })
  const { counts, total } = await list({ geleding: 'werkenden' })
  expect([total, counts[0]?.organisations]).toEqual([1, 1])
})

test('the number of queries does not grow with the list, which is paged by fifty', async () => {
  const counted = async (work: () => Promise<unknown>) => {
    const seen: string[] = []
    const spies: { mockRestore(): void }[] = []
    const watch = (client: { query: unknown }) => {
      const spy = vi.spyOn(client as { query(text: unknown): unknown }, 'query')
      spies.push({
        mockRestore: () => (seen.push(...spy.mock.calls.map(String)), spy.mockRestore()),
      })
    }
    region.database.pool.on('acquire', watch)
    await work()
    region.database.pool.off('acquire', watch)
    for (const spy of spies) spy.mockRestore()
    return seen.length
  }
  const small = await counted(() => list())
  const organisation = await region.as(region.coordinator, async ({ tx, tenantId, now }) => {
    const ids = Array.from({ length: 60 }, () => newId<'organisation'>())
    await tx.organisation.createMany({
      data: ids.map((id, turn) => ({ id, name: `Zaak ${turn}`, type: 'mkb' })),
    })
    await tx.partner.createMany({
      data: ids.map((organisationId) => ({
        tenantId,
        id: newId(),
        organisationId,
        geleding: 'bedrijven',
        since: now,
      })),
    })
    const { id } = await tx.membership.findFirstOrThrow()
    await tx.representation.createMany({
      data: ids.map((organisationId) => ({
        tenantId,
        id: newId(),
        membershipId: id,
        organisationId,
        function: 'x',
        startsOn: now,
      })),
    })
    return ids[0] as OrganisationId
  })
  expect(await counted(() => list())).toBe(small)
  expect(small).toBeLessThanOrEqual(4)
  const one = () =>
    region.as(region.coordinator, (scope) => getOrganisation(scope, { organisation }))
  const ofOne = await counted(one)
  for (const name of ['bij', 'met', 'nog']) {
    const member = await region.join(name, ['lid'])
    await region.speakToo(member, {
      ...member,
      actor: { ...member.actor, actingForId: organisation },
    })
  }
  expect(await counted(one)).toBe(ofOne)
  const [first, second] = [await list(), await list({ page: 2 })]
  expect([first.total, first.pages]).toEqual([62, 2])
  expect([namesOf(first).length, namesOf(second).length]).toEqual([50, 12])
  expect(new Set([...namesOf(first), ...namesOf(second)]).size).toBe(62)
  const all = await region.as(region.coordinator, (scope) => exportOrganisations(scope, everything))
  expect(all).toHaveLength(62)
})

test('a phone number leaves only for who may see it', async () => {
  const member = await region.join('tel', ['lid'], 'Telefonie BV')
  const observer = await region.join('oor', ['toehoorder'])
  const organisation = member.actor.actingForId ?? ''
  await region.as(member, ({ tx }) =>
    tx.person.update({
      where: { id: member.actor.personId ?? '' },
      data: { phone: '040 123 45 67', phoneVisibility: 'coordinators' },
    }),
  )
  const phoneFor = async (who: typeof member) => {
    const seen = await region.as(who, (scope) => getOrganisation(scope, { organisation }))
    return seen.people[0]?.phone
  }
  expect(await phoneFor(region.coordinator)).toBe('040 123 45 67')
  expect(await phoneFor(await region.join('ander', ['lid']))).toBe('')
  expect(await phoneFor(observer)).toBe('')
})

test('another tenant sees nothing of it', async () => {
  const other = await foundRegion('lijst-elders', region.database)
  const seen = await other.as(other.coordinator, (scope) => listOrganisations(scope, everything))
  expect(seen.total).toBe(0)
})
