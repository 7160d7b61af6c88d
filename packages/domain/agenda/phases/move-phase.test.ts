import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { listMyTasks } from '@voortent/domain/tenancy'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import type { AgendaPhase } from '../contract.ts'
import { planPhasesInput } from '../contract.ts'
import { addSpeerpunt, createAgenda, getAgenda } from '../index.ts'
import { listPhases } from './list-phases.ts'
import { enterAdopted, movePhase } from './move-phase.ts'
import { planPhases } from './plan-phases.ts'
import { remindOfPhases } from './remind-of-phases.ts'

let database: TestDatabase
let coordinator: TestMember
let broker: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'fasen')
  const join = (email: string, role: string) =>
    joinPerson(database, tenantId, { email: `${email}@fasen.example`, roles: [role] })
  coordinator = await join('coordinator', 'coordinator')
  broker = await join('makelaar', 'makelaar')
})

const at = <Result>(
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
  now = '2027-03-01T12:00:00Z',
) => withTenant(database, who, work, { clock: () => new Date(now) })

async function beginAgenda(): Promise<string> {
  const { id } = await at(coordinator, (scope) =>
    createAgenda(scope, { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }),
  )
  return id
}

const move = (agenda: string, to: AgendaPhase, reason = '', who = coordinator) =>
  at(who, (scope) => movePhase(scope, { agenda, to, reason }))

const refusal = (code: string) => expect.objectContaining({ code })

test('an agenda begins in concept and goes on to consultation; then brokers change nothing', async () => {
  const agenda = await beginAgenda()
  await move(agenda, 'consultatie')
  const add = at(broker, (scope) => addSpeerpunt(scope, { agenda, title: 'Te laat' }))
  await expect(add).rejects.toEqual(refusal('agenda.closed-in-this-phase'))
  const { phases, ways } = await at(coordinator, (scope) => listPhases(scope, { id: agenda }))
  expect(phases.find(({ phase }) => phase === 'consultatie')).toMatchObject({
    openedOn: '2027-03-01',
    closedOn: null,
  })
  expect(phases.find(({ phase }) => phase === 'concept')?.closedOn).toBe('2027-03-01')
  expect(ways.map(({ to }) => to)).toEqual(['concept', 'besluitvorming'])
})

test('the move is recorded with its reason', async () => {
  const agenda = await beginAgenda()
  await move(agenda, 'consultatie')
  await move(agenda, 'concept', 'Twee organisaties kwamen later binnen.')
  const events = await at(coordinator, ({ tx }) =>
    tx.event.findMany({
      where: { subjectId: agenda, type: 'agenda.phase-moved' },
      orderBy: { id: 'asc' },
      select: { payload: true },
    }),
  )
  expect(events.at(-1)?.payload).toMatchObject({
    from: 'consultatie',
    to: 'concept',
    reason: 'Twee organisaties kwamen later binnen.',
  })
})

test('back without a reason, a leap, adoption by hand, or a broker’s hand: refused', async () => {
  const agenda = await beginAgenda()
  await expect(move(agenda, 'uitvoering')).rejects.toEqual(refusal('agenda.no-such-move'))
  await expect(move(agenda, 'verkenning')).rejects.toEqual(refusal('agenda.reason-missing'))
  await expect(move(agenda, 'consultatie', '', broker)).rejects.toEqual(
    refusal('tenancy.coordinators-only'),
  )
  await move(agenda, 'consultatie')
  await move(agenda, 'besluitvorming')
  await expect(move(agenda, 'vastgesteld')).rejects.toEqual(refusal('agenda.no-such-move'))
  await at(coordinator, (scope) => enterAdopted(scope, agenda))
  expect((await at(broker, (scope) => getAgenda(scope, { id: agenda }))).phase).toBe('vastgesteld')
  await expect(move(newId(), 'concept')).rejects.toEqual(refusal('agenda.no-such-agenda'))
})

test('coordinators are asked once to close a phase that ends, and not after they did', async () => {
  const agenda = await beginAgenda()
  const plan = { phase: 'concept' as const, startsOn: '2027-02-01', endsOn: '2027-03-31' }
  await at(coordinator, (scope) => planPhases(scope, { agenda, phases: [plan] }))
  const remind = (now: string) => at(coordinator, remindOfPhases, now)
  expect(await remind('2027-03-10T06:00:00Z')).toBe(0)
  expect(await remind('2027-03-17T06:00:00Z')).toBe(1)
  expect(await remind('2027-03-18T06:00:00Z')).toBe(0)
  const asked = () => at(coordinator, (scope) => listMyTasks(scope, { page: 1 }))
  expect((await asked()).items).toMatchObject([
    { kind: 'phase-ends', path: `agenda/${agenda}/fasen`, dueOn: '2027-03-31' },
  ])
  await move(agenda, 'consultatie')
  expect((await asked()).total).toBe(0)
  expect(await remind('2027-04-02T06:00:00Z')).toBe(0)
})

test('a phase without a last day ends where the next one is planned to begin', async () => {
  const agenda = await beginAgenda()
  const plan = { phase: 'besluitvorming' as const, startsOn: '2027-05-31', endsOn: '2027-06-30' }
  await at(coordinator, (scope) => planPhases(scope, { agenda, phases: [plan] }))
  const remind = (now: string) => at(coordinator, remindOfPhases, now)
  expect(await remind('2027-05-16T06:00:00Z')).toBe(0)
  expect(await remind('2027-05-17T06:00:00Z')).toBe(1)
  expect(await remind('2027-05-18T06:00:00Z')).toBe(0)
  await move(agenda, 'consultatie')
  await move(agenda, 'besluitvorming')
  expect(await remind('2027-06-15T06:00:00Z')).toBe(0)
  expect(await remind('2027-06-16T06:00:00Z')).toBe(1)
})

test('a plan holds the order of the phases', () => {
  const plan = (concept: (string | null)[], consultatie: (string | null)[]) =>
    planPhasesInput
      .safeParse({
        agenda: newId(),
        phases: [
          { phase: 'consultatie', startsOn: consultatie[0], endsOn: consultatie[1] },
          { phase: 'concept', startsOn: concept[0], endsOn: concept[1] },
        ],
      })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(plan(['2027-01-01', '2027-02-01'], ['2027-02-01', null])).toBeUndefined()
  expect(plan([null, null], [null, null])).toBeUndefined()
  expect(plan(['2027-02-01', '2027-01-01'], [null, null])).toEqual([
    'concept.endsOn: agenda.phase-reversed',
  ])
  expect(plan(['2027-01-01', '2027-02-02'], ['2027-02-01', null])).toEqual([
    'consultatie.startsOn: agenda.phase-too-early',
  ])
  expect(plan(['2027-01-01', null], [null, '2026-12-31'])).toEqual([
    'consultatie.endsOn: agenda.phase-too-early',
  ])
})
