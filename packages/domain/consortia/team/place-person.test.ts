import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { beginConsortium } from '../begin-consortium.ts'
import type { ConsortiumRole } from '../contract.ts'
import { letIn } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { endPlace } from './end-place.ts'
import { listTeam } from './list-team.ts'
import { placePerson } from './place-person.ts'

let region: Region
let consortium: string
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
  await letIn(region, consortium, region.company)
})

const inputOf = (who: TestMember, role: ConsortiumRole) => ({
  consortium,
  membership: who.actor.membershipId ?? '',
  role,
})
const place = (by: TestMember, who: TestMember, role: ConsortiumRole) =>
  as(region, by, (scope) => placePerson(scope, inputOf(who, role)))
const end = (by: TestMember, who: TestMember, role: ConsortiumRole) =>
  as(region, by, (scope) => endPlace(scope, inputOf(who, role)))
const team = (by: TestMember) => as(region, by, (scope) => listTeam(scope, { consortium }))

test('a place opens the inside, and closes it again (R-90)', async () => {
  const { leader, company, union, observer, broker, outsider } = region
  await expect(team(observer)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await expect(place(company, observer, 'gast')).rejects.toMatchObject({
    code: 'consortia.leaders-only',
  })
  await expect(place(leader, outsider, 'gast')).rejects.toMatchObject({
    code: 'consortia.person-unknown',
  })
  await expect(place(leader, union, 'guide')).rejects.toMatchObject({
    code: 'consortia.guide-no-broker',
  })
  await place(leader, observer, 'gast')
  await place(leader, broker, 'guide')
  await place(leader, union, 'projectleider')
  await place(leader, company, 'projectleider')
  const { people, voices, members, may } = await team(observer)
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['b', 'projectleider'],
    ['m', 'guide'],
    ['l', 'gast'],
  ])
  expect(voices.map(({ organisation }) => organisation)).toEqual(['Fieldlab', 'Niemandsland'])
  expect([members, may.lead]).toEqual([[], false])
  expect((await team(broker)).members).toHaveLength(5)
  await expect(team(union)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await expect(end(company, observer, 'gast')).rejects.toMatchObject({
    code: 'consortia.leaders-only',
  })
  await end(observer, observer, 'gast')
  await expect(team(observer)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await expect(end(leader, observer, 'gast')).rejects.toMatchObject({
    code: 'consortia.no-such-place',
  })
})

test('who guides what nobody leads stays until somebody does', async () => {
  const { broker } = region
  const own = await as(region, broker, (scope) =>
    beginConsortium(scope, { title: 'X', question: 'Y?', organisation: null }),
  )
  const leave = as(region, broker, (scope) =>
    endPlace(scope, { ...inputOf(broker, 'guide'), consortium: own.id }),
  )
  await expect(leave).rejects.toMatchObject({ code: 'consortia.last-guide' })
})
