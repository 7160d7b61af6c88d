import { withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { getBallot } from '@voortent/domain/decisions'
import { listMyTasks } from '@voortent/domain/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { getConsortium } from '../get-consortium.ts'
import { setHidden } from '../set-hidden.ts'
import { as, consortiumIn } from '../testing/region.ts'
import { beginGate } from './begin-gate.ts'
import { stopConsortiumInput } from './contract.ts'
import { getSteps } from './get-steps.ts'
import { judgeCriterion } from './judge-criterion.ts'
import { listStops } from './list-stops.ts'
import { planGate } from './plan-gate.ts'
import { putGate } from './put-gate.ts'
import { remindOfGates } from './remind-of-gates.ts'
import { restartConsortium, stepBack } from './step-back.ts'
import { stopConsortium } from './stop-consortium.ts'
import { type Circle, foundCircle, inDays, withPartners } from './testing/partners.ts'

let region: Circle
beforeAll(async () => {
  region = await foundCircle()
})

const code = (expected: string) => ({ code: expected })
const why = {
  causes: ['geen-tijd' as const, 'geen-tijd' as const],
  reason: 'De werkplaats heeft een jaar geen ruimte.',
  lessons: 'Vraag eerst naar de ruimte.',
  told: 'We stoppen.',
}
const stop = (consortium: string, who: TestMember = region.leader) =>
  as(region, who, (scope) => stopConsortium(scope, { consortium, ...why }))
const steps = (consortium: string) =>
  as(region, region.leader, (scope) => getSteps(scope, { consortium }))

test('a stop says why to its partners, and to others only what was meant for them', async () => {
  const { company, observer } = region
  const consortium = await withPartners(region)
  await expect(stop(consortium, company)).rejects.toMatchObject(code('consortia.leaders-only'))
  await stop(consortium)
  await expect(stop(consortium)).rejects.toMatchObject(code('consortia.stopped-already'))
  const told = await as(region, company, (scope) => listStops(scope, { consortium }))
  expect(told).toMatchObject([
    { phase: 'vraagstuk', causes: ['geen-tijd'], reason: why.reason, lessons: why.lessons },
  ])
  const seen = await as(region, observer, (scope) => getConsortium(scope, { consortium }))
  expect(seen).toMatchObject({ phase: 'gestopt', phaseReason: 'We stoppen.' })
  const read = as(region, observer, (scope) => listStops(scope, { consortium }))
  await expect(read).rejects.toMatchObject(code('consortia.partners-only'))
})

test('a stop owes a kind of reason and a sentence', () => {
  const said = (more: object) =>
    stopConsortiumInput
      .safeParse({ consortium: '01890a5d-ac96-774b-bcce-b302099a8057', ...why, ...more })
      .error?.issues.map(({ message }) => message)
  expect(said({})).toBeUndefined()
  expect(said({ causes: [] })).toEqual(['consortia.causes-missing'])
  expect(said({ reason: ' ' })).toEqual(['consortia.step-reason-missing'])
  expect(said({ causes: ['ruzie'] })).toHaveLength(1)
})

test('a stop withdraws the vote that was going on; it begins again where it stopped, or before', async () => {
  const { leader, union } = region
  const consortium = await withPartners(region)
  const begun = { consortium, to: 'verkenning' as const, plannedOn: null }
  const { id: gate } = await as(region, leader, (scope) => beginGate(scope, begun))
  for (const { id: criterion } of (await steps(consortium)).gate?.criteria ?? [])
    await as(region, leader, (scope) =>
      judgeCriterion(scope, { consortium, criterion, state: 'met', remark: '' }),
    )
  const { ballot } = await as(region, leader, (scope) =>
    putGate(scope, { consortium, gate, rule: 'consent', closesAt: inDays(3) }),
  )
  await stop(consortium)
  const seen = await as(region, union, (scope) => getBallot(scope, { ballot }))
  expect(seen.state).toBe('withdrawn')
  const stopped = await steps(consortium)
  expect(stopped).toMatchObject({ gate: null, refused: null, ways: { restart: ['vraagstuk'] } })
  const restart = (to: 'vraagstuk' | 'verkenning') =>
    as(region, leader, (scope) => restartConsortium(scope, { consortium, to, reason: 'Ruimte!' }))
  await expect(restart('verkenning')).rejects.toMatchObject(code('consortia.no-way-back'))
  await restart('vraagstuk')
  await expect(restart('vraagstuk')).rejects.toMatchObject(code('consortia.not-stopped'))
  const after = await steps(consortium)
  expect(after.steps.map(({ kind }) => kind)).toEqual(['restart', 'stop'])
  const back = as(region, leader, (scope) =>
    stepBack(scope, { consortium, to: 'vraagstuk', reason: 'Nog eens.' }),
  )
  await expect(back).rejects.toMatchObject(code('consortia.no-way-back'))
})

test('what was decided stays: no role of the application alters a step', async () => {
  const consortium = await consortiumIn(region)
  await stop(consortium)
  const alter = as(region, region.leader, ({ tx }) =>
    tx.consortiumStep.updateMany({
      where: { consortiumId: consortium },
      data: { reason: 'Anders' },
    }),
  )
  await expect(alter).rejects.toThrow(/permission denied/)
})

test('who leads is reminded once of the day that was planned', async () => {
  const { leader, company, database, coordinator } = region
  const consortium = await withPartners(region)
  const plannedOn = inDays(5).toISOString().slice(0, 10)
  const begun = { consortium, to: 'verkenning' as const, plannedOn }
  const { id: gate } = await as(region, leader, (scope) => beginGate(scope, begun))
  const past = as(region, leader, (scope) =>
    planGate(scope, { consortium, gate, plannedOn: '2020-01-01' }),
  )
  await expect(past).rejects.toMatchObject({
    code: 'consortia.gate-day-not-ahead',
    field: 'plannedOn',
  })
  const remind = () =>
    withTenant(database, coordinator, (scope) => remindOfGates(scope), { consortia: 'open' })
  expect(await remind()).toBe(1)
  expect(await remind()).toBe(0)
  const asked = async (who: TestMember) =>
    (await as(region, who, (scope) => listMyTasks(scope, { page: 1 }))).items
  expect(await asked(leader)).toMatchObject([{ kind: 'prepare-gate', dueOn: plannedOn }])
  expect(await asked(company)).toEqual([])
  await as(region, leader, (scope) => planGate(scope, { consortium, gate, plannedOn: null }))
  expect(await asked(leader)).toEqual([])
})

test('a hidden consortium is there for its insiders alone', async () => {
  const { leader, company, observer, coordinator } = region
  const consortium = await withPartners(region)
  const hide = (who: TestMember, hidden: boolean) =>
    as(region, who, (scope) => setHidden(scope, { consortium, hidden }))
  await expect(hide(company, true)).rejects.toMatchObject(code('consortia.leaders-only'))
  await hide(leader, true)
  const see = (who: TestMember) => as(region, who, (scope) => getConsortium(scope, { consortium }))
  expect((await see(company)).hidden).toBe(true)
  for (const who of [observer, coordinator])
    await expect(see(who)).rejects.toMatchObject(code('consortia.no-such-consortium'))
  await hide(leader, false)
  expect((await see(observer)).hidden).toBe(false)
})
