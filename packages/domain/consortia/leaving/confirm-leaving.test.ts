import type { TestMember } from '@voortent/database/testing'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { commit } from '../commit.ts'
import { getConsortium } from '../get-consortium.ts'
import { getPartners } from '../ladder/get-partners.ts'
import { giveRoles } from '../roles/give-roles.ts'
import { takeSeat } from '../roles/take-seat.ts'
import { placePerson } from '../team/place-person.ts'
import { askedOf, letIn, officeOf } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { voicesOf } from '../voices-of.ts'
import { addHandoverItem } from './add-handover-item.ts'
import { announceLeaving } from './announce-leaving.ts'
import { callOffLeaving } from './call-off-leaving.ts'
import { confirmLeaving } from './confirm-leaving.ts'
import { getLeaving } from './get-leaving.ts'
import { namedTasks } from './named-tasks.ts'
import { settleHandoverItem } from './settle-handover-item.ts'

let region: Region
let consortium: string
let leaving: string
const today = dayOf(new Date())
beforeAll(async () => {
  region = await foundRegion()
  const { leader, company, observer } = region
  consortium = await consortiumIn(region)
  await letIn(region, consortium, company)
  await as(region, leader, async (scope) => {
    const organisation = officeOf(company)
    await giveRoles(scope, { consortium, organisation, roles: ['partner', 'cofinancier'] })
    await takeSeat(scope, { consortium, organisation, membership: null })
    const membership = company.actor.membershipId ?? ''
    await placePerson(scope, { consortium, membership, role: 'projectleider' })
    const guest = { membership: observer.actor.membershipId ?? '', role: 'gast' as const }
    await placePerson(scope, { consortium, ...guest })
    const [voice] = await voicesOf(scope, [organisation])
    const to = { representation: voice?.representation ?? '' }
    const path = `consortia/${consortium}/plan`
    await assignTask(scope, { kind: 'do-task', subject: 'Zaal regelen', path, to })
    await assignTask(scope, { kind: 'prepare-gate', path, consortium, to: { membership } })
  })
})

const announce = (who: TestMember, more: { lastDay?: string; successor?: string } = {}) =>
  as(region, who, (scope) =>
    announceLeaving(
      scope,
      {
        consortium,
        organisation: officeOf(region.company),
        reason: 'Wij verhuizen.',
        lastDay: today,
        successor: null,
        ...more,
      },
      [async () => [{ kind: 'promised-uren', what: '€ 2.000 in uren', path: '' }]],
    ),
  )
const act = (
  who: TestMember,
  work: (
    scope: Parameters<typeof getLeaving>[0],
    at: { consortium: string; leaving: string },
  ) => Promise<unknown>,
) => as(region, who, (scope) => work(scope, { consortium, leaving }))
const seenBy = (who: TestMember) =>
  as(region, who, (scope) => getLeaving(scope, { consortium, leaving }))

test('a partner announces that it leaves, with what it hands over', async () => {
  const { company, leader, observer, union } = region
  for (const who of [union, observer])
    await expect(announce(who)).rejects.toMatchObject({
      code: who === observer ? 'consortia.own-voice-only' : 'consortia.partners-only',
    })
  await expect(announce(company, { lastDay: '2020-01-01' })).rejects.toMatchObject({
    code: 'consortia.step-before-last',
    field: 'lastDay',
  })
  await expect(announce(company, { successor: officeOf(company) })).rejects.toMatchObject({
    code: 'consortia.succeeds-itself',
  })
  leaving = (await announce(company, { lastDay: '2099-12-31' })).id
  await expect(announce(company)).rejects.toMatchObject({ code: 'consortia.leaves-already' })
  const step = { consortium, organisation: officeOf(company), reason: 'Toch anders.' }
  await expect(
    as(region, company, (scope) => commit(scope, { ...step, commitment: 'in-gesprek' })),
  ).rejects.toMatchObject({ code: 'consortia.leaves-already' })
  expect(await askedOf(region, leader)).toEqual(['confirm-leaving'])
  expect((await seenBy(company)).items.map(({ kind, what }) => [kind, what])).toEqual([
    ['task', 'Zaal regelen'],
    ['role', 'partner'],
    ['role', 'cofinancier'],
    ['role', 'gebruikerscommissie'],
    ['person', 'b'],
    ['promised-uren', '€ 2.000 in uren'],
  ])
})

test('nobody is let go before the last day, and who leaves can stay after all', async () => {
  const { company, leader } = region
  await expect(act(leader, confirmLeaving)).rejects.toMatchObject({
    code: 'consortia.last-day-ahead',
  })
  await act(company, callOffLeaving)
  expect(await askedOf(region, leader)).toEqual([])
  await expect(act(leader, confirmLeaving)).rejects.toMatchObject({
    code: 'consortia.no-such-leaving',
  })
  const lead = officeOf(leader)
  const ofLead = as(region, leader, (scope) =>
    announceLeaving(scope, {
      consortium,
      organisation: lead,
      reason: 'x',
      lastDay: today,
      successor: null,
    }),
  )
  await expect(ofLead).rejects.toMatchObject({ code: 'consortia.lead-stays' })
})

test('the list is settled, who leads confirms, and the inside closes (R-90)', async () => {
  const { company, leader, union, observer } = region
  leaving = (await announce(company, { successor: officeOf(union) })).id
  await act(company, (scope, at) => addHandoverItem(scope, { ...at, what: 'Sleutel van de hal' }))
  await expect(
    act(observer, (scope, at) => addHandoverItem(scope, { ...at, what: 'x' })),
  ).rejects.toMatchObject({ code: 'consortia.own-voice-only' })
  const { items, may } = await seenBy(company)
  expect(may).toEqual({ settle: true, callOff: true, confirm: false })
  const item = items.at(-1)?.id ?? ''
  await act(leader, (scope, at) => settleHandoverItem(scope, { ...at, item, outcome: 'Bij T.' }))
  expect((await seenBy(observer)).items.at(-1)).toMatchObject({ settled: true, outcome: 'Bij T.' })
  await expect(act(company, confirmLeaving)).rejects.toMatchObject({
    code: 'consortia.leaders-only',
  })
  await act(leader, (scope, at) => confirmLeaving(scope, at, [namedTasks]))
  await expect(seenBy(company)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  const seen = await as(region, company, (scope) => getConsortium(scope, { consortium }))
  expect(seen).toMatchObject({ text: null, may: { inside: false } })
  const { partners, seats } = await as(region, union, (scope) => getPartners(scope, { consortium }))
  expect(partners.map(({ name, commitment }) => [name, commitment])).toEqual([
    ['Vakbond', 'in-gesprek'],
    ['Niemandsland', 'gestopt'],
  ])
  expect(partners[1]?.ladder.stays.at(-1)).toMatchObject({ reason: 'Wij verhuizen.', on: today })
  expect(seats).toEqual([])
  expect([await askedOf(region, union), await askedOf(region, company)]).toEqual([['do-task'], []])
  const byName = await as(region, union, ({ tx, actor }) =>
    tx.task.findMany({ where: { membershipId: actor.membershipId, doneAt: null } }),
  )
  expect(byName).toMatchObject([{ kind: 'prepare-gate' }])
})
