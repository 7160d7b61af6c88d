import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { changeConsortium } from '../change-consortium.ts'
import { getPartners } from '../ladder/get-partners.ts'
import { askedOf, letIn, officeOf } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, question, type Region } from '../testing/region.ts'
import { answerLeadOffer } from './answer-lead-offer.ts'
import { giveRoles } from './give-roles.ts'
import { leaveSeat } from './leave-seat.ts'
import { offerLead } from './offer-lead.ts'
import { takeSeat } from './take-seat.ts'

let region: Region
let consortium: string
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
  await letIn(region, consortium, region.company)
  await letIn(region, consortium, region.union, 'in-gesprek')
})

const offer = (who: TestMember, to: TestMember) =>
  as(region, who, (scope) =>
    offerLead(scope, { consortium, organisation: officeOf(to), note: 'Wil jij?' }),
  )
const answer = (who: TestMember, said: 'accepted' | 'declined' | 'withdrawn') =>
  as(region, who, (scope) => answerLeadOffer(scope, { consortium, answer: said }))
const seen = () => as(region, region.company, (scope) => getPartners(scope, { consortium }))

test('leading is handed over by who leads and taken by the new one, and by nobody else', async () => {
  const { leader, company, union, observer } = region
  const own = { consortium, ...question, organisation: officeOf(company) }
  await expect(as(region, leader, (scope) => changeConsortium(scope, own))).rejects.toMatchObject({
    code: 'consortia.hand-over-lead',
    field: 'organisation',
  })
  await expect(offer(company, union)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await expect(offer(leader, observer)).rejects.toMatchObject({ code: 'consortia.no-partner-here' })
  await offer(leader, company)
  await expect(offer(leader, union)).rejects.toMatchObject({
    code: 'consortia.lead-offered-already',
  })
  expect(await askedOf(region, company)).toEqual(['take-over-lead'])
  for (const who of [union, leader])
    await expect(answer(who, 'accepted')).rejects.toMatchObject({
      code: 'consortia.own-voice-only',
    })
  await answer(company, 'declined')
  await offer(leader, company)
  await answer(leader, 'withdrawn')
  await offer(leader, company)
  expect(await seen()).toMatchObject({ may: { answerOffer: true }, lead: { name: 'Fieldlab' } })
  await answer(company, 'accepted')
  expect(await askedOf(region, company)).toEqual([])
  const { lead, partners, offer: left, may } = await seen()
  expect(lead).toMatchObject({ name: 'Niemandsland' })
  expect(partners.map(({ name, commitment }) => [name, commitment])).toEqual([
    ['Fieldlab', 'actief'],
    ['Vakbond', 'in-gesprek'],
  ])
  expect([left, may.lead]).toEqual([null, true])
  await expect(answer(company, 'accepted')).rejects.toMatchObject({
    code: 'consortia.no-such-offer',
  })
})

test('a partner has one or more roles', async () => {
  const { company, union, observer } = region
  const give = (to: TestMember, roles: ('partner' | 'cofinancier')[]) =>
    as(region, company, (scope) =>
      giveRoles(scope, { consortium, organisation: officeOf(to), roles }),
    )
  const rolesOf = async () =>
    (await seen()).partners.find(({ name }) => name === 'Vakbond')?.roles ?? []
  expect(await rolesOf()).toEqual(['partner'])
  await give(union, ['partner', 'cofinancier'])
  await give(union, ['partner', 'cofinancier'])
  expect(await rolesOf()).toEqual(['partner', 'cofinancier'])
  await give(union, ['cofinancier'])
  expect(await rolesOf()).toEqual(['cofinancier'])
  await expect(give(observer, ['partner'])).rejects.toMatchObject({
    code: 'consortia.no-partner-here',
  })
})

test('the user committee is a list of its own, also of who is no partner (R-25)', async () => {
  const { company, union, observer, leader } = region
  const sit = (by: TestMember, who: TestMember, membership: string | null) =>
    as(region, by, (scope) =>
      takeSeat(scope, { consortium, organisation: officeOf(who), membership }),
    )
  await sit(company, observer, observer.actor.membershipId)
  await sit(company, union, null)
  await expect(sit(company, union, null)).rejects.toMatchObject({ code: 'consortia.sits-already' })
  await expect(sit(company, leader, union.actor.membershipId)).rejects.toMatchObject({
    code: 'consortia.person-unknown',
    field: 'membership',
  })
  await expect(sit(union, leader, null)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  const { seats, partners } = await seen()
  expect(seats).toMatchObject([
    { organisation: { name: 'Lerend Net' }, person: 'l' },
    { organisation: { name: 'Vakbond' }, person: null },
  ])
  expect(partners.find(({ name }) => name === 'Vakbond')?.roles).toEqual([
    'gebruikerscommissie',
    'cofinancier',
  ])
  const leave = () =>
    as(region, company, (scope) =>
      leaveSeat(scope, { consortium, organisation: officeOf(observer) }),
    )
  await leave()
  expect((await seen()).seats).toHaveLength(1)
  await expect(leave()).rejects.toMatchObject({ code: 'consortia.no-such-seat' })
})
