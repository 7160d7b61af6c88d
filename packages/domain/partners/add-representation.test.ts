import { beforeAll, expect, test } from 'vitest'
import { addRepresentation } from './add-representation.ts'
import { changeRepresentation } from './change-representation.ts'
import { getOrganisation } from './get-organisation.ts'
import { grantMandate } from './grant-mandate.ts'
import { listCandidates } from './list-candidates.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion('vertegenwoordigen')
})

test('one person may speak for many organisations, and comes to speak on the first day', async () => {
  const member = await region.join('velen', ['lid'], 'Eerste bedrijf')
  const other = await region.join('ander', ['lid'], 'Tweede bedrijf')
  const organisation = other.actor.actingForId ?? ''
  const input = {
    organisation,
    membership: member.actor.membershipId ?? '',
    function: 'Adviseur',
    startsOn: inDays(2),
    endsOn: null,
  }
  const candidates = () =>
    region.as(region.coordinator, async (scope) => {
      const found = await listCandidates(scope, { organisation })
      return found.map(({ name }) => name)
    })
  expect(await candidates()).toContain('velen')
  await region.as(region.coordinator, (scope) => addRepresentation(scope, input))
  expect(await candidates()).not.toContain('velen')
  const stateAt = async (at: string) => {
    const seen = await region.as(other, (scope) => getOrganisation(scope, { organisation }), at)
    return seen.people.find(({ name }) => name === 'velen')?.state
  }
  expect([await stateAt(inDays(1)), await stateAt(inDays(2))]).toEqual(['coming', 'active'])
})

test('overlapping periods of one person for one organisation are refused at the field', async () => {
  const member = await region.join('dubbel', ['lid'], 'Dubbel bedrijf')
  const again = (startsOn: string, endsOn: string | null) =>
    region.as(region.coordinator, (scope) =>
      addRepresentation(scope, {
        organisation: member.actor.actingForId ?? '',
        membership: member.actor.membershipId ?? '',
        function: 'Nog eens',
        startsOn,
        endsOn,
      }),
    )
  const refused = { code: 'partners.period-overlaps', field: 'startsOn' }
  await expect(again(inDays(5), null)).rejects.toMatchObject(refused)
  await expect(again(inDays(-5), inDays(0))).rejects.toMatchObject(refused)
  await again(inDays(-5), inDays(-1))
  const voice = await region.voiceOf(member)
  const both = await Promise.allSettled([
    again(inDays(-20), inDays(-10)),
    again(inDays(-15), inDays(-8)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const earlier = region.as(region.coordinator, (scope) =>
    changeRepresentation(scope, {
      representation: voice,
      function: 'Nu',
      startsOn: inDays(-3),
      endsOn: null,
    }),
  )
  await expect(earlier).rejects.toMatchObject(refused)
})

test('a period is not drawn shorter than its mandate', async () => {
  const member = await region.join('kort', ['lid'], 'Kort bedrijf')
  const representation = await region.voiceOf(member)
  await region.as(region.coordinator, (scope) =>
    grantMandate(scope, {
      representation,
      covers: 'Alles',
      startsOn: inDays(0),
      endsOn: inDays(30),
      substitute: null,
    }),
  )
  const draw = (endsOn: string) =>
    region.as(region.coordinator, (scope) =>
      changeRepresentation(scope, {
        representation,
        function: 'Kort',
        startsOn: inDays(0),
        endsOn,
      }),
    )
  await expect(draw(inDays(29))).rejects.toMatchObject({
    code: 'partners.mandate-outside',
    field: 'endsOn',
  })
  await draw(inDays(30))
})

test('a member of another tenant cannot be added', async () => {
  const member = await region.join('eigen', ['lid'], 'Eigen bedrijf')
  const other = await foundRegion('vertegenwoordigen-elders', region.database)
  const add = region.as(region.coordinator, (scope) =>
    addRepresentation(scope, {
      organisation: member.actor.actingForId ?? '',
      membership: other.coordinator.actor.membershipId ?? '',
      function: 'Spion',
      startsOn: inDays(0),
      endsOn: null,
    }),
  )
  await expect(add).rejects.toMatchObject({ code: 'partners.no-such-member', field: 'membership' })
})
