import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { addAction, formWorkingGroup, makePromise } from '@voortent/domain/actions'
import { addActionInput } from '@voortent/domain/actions/contract'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { addGoal, recordMeasurement } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { startSession } from '@voortent/domain/identity'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { tellWriteRefused } from './rooms.ts'
import { beginVisit } from './visit.ts'

let database: Database
let coordinator: TestMember
let member: TestMember
let observer: TestMember
let outsider: TestMember
/** Of one that was adopted and of one that is drafted. */
let adopted: Filled
let drafted: Filled

type Filled = Awaited<ReturnType<typeof fill>>
type Api = Awaited<ReturnType<typeof as>>

beforeAll(async () => {
  database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof here, name: string, role: string, organisation?: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  coordinator = await join(here, 'c', 'coordinator', 'Gemeente Hier')
  member = await join(here, 'lid', 'lid', 'Vakbond Hier')
  observer = await join(here, 'kijkt', 'toehoorder')
  outsider = await join(there, 'buiten', 'coordinator')
  drafted = await fill('Nog in concept')
  adopted = await fill('Vastgestelde agenda')
  await withTenant(database, coordinator, ({ tx, tenantId }) =>
    tx.agenda.update({
      where: { tenantId_id: { tenantId, id: adopted.id } },
      data: { phase: 'vastgesteld' },
    }),
  )
})

/** An agenda with something of everything, led by nobody who tries anything here. */
function fill(title: string) {
  return withTenant(database, coordinator, async (scope) => {
    const organisation = coordinator.actor.actingForId ?? ''
    const facts = { title, fromYear: 2027, untilYear: 2030, ambition: '' }
    const { id, documentId } = await createAgenda(scope, facts)
    const { id: speerpunt } = await addSpeerpunt(scope, { agenda: id, title: 'Techniek' })
    const goal = addGoalInput.parse({
      speerpunt,
      title: 'Meer starters',
      indicator: 'Starters',
      unit: 'mensen',
      direction: 'rising',
      source: '',
      rhythm: 'year',
      organisation,
      baselineValue: null,
      baselineOn: null,
      targets: {},
    })
    const { id: goalId } = await addGoal(scope, goal)
    const measured = { value: '5', measuredOn: '2026-01-01', source: 'Telling', note: '' }
    const { id: measurement } = await recordMeasurement(scope, { goal: goalId, ...measured })
    const action = addActionInput.parse({ speerpunt, title: 'Werkplaats', organisation })
    const { id: actionId } = await addAction(scope, action)
    const promised = { agenda: id, action: null, goal: null, organisation, what: 'Een ruimte' }
    const { id: promise } = await makePromise(scope, { ...promised, dueOn: '2028-01-01' })
    const { id: group } = await formWorkingGroup(scope, { agenda: id, name: 'Groep', purpose: '' })
    return {
      id,
      documentId,
      speerpunt,
      goal: goalId,
      measurement,
      action: actionId,
      promise,
      group,
    }
  })
}

async function as(who: TestMember) {
  const { token } = await withDoor(database, 'identity', (tx) =>
    startSession(tx, who.actor.personId ?? '', { userAgent: '', address: '', now: new Date() }),
  )
  const jar = { read: () => token, write: () => {}, clear: () => {} }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  return createCaller(beginVisit(services, about))
}

const told = () =>
  withTenant(database, coordinator, async ({ tx }) =>
    tx.event.findMany({
      where: { type: 'agenda.change-refused' },
      orderBy: { id: 'asc' },
      select: { personId: true, subjectId: true, payload: true },
    }),
  )

/** What became of an attempt, and what the trail has more since. */
async function attempt(who: TestMember, act: (api: Api) => Promise<unknown>) {
  const before = (await told()).length
  const refused = await act(await as(who)).then(
    () => 'not refused',
    (error: Error) => error.message,
  )
  return { refused, told: (await told()).slice(before) }
}

const tenant = 'hier'

/** By role alone: whoever may not shape it at any time. */
const byRole: [string, string, (api: Api, of: Filled) => Promise<unknown>][] = [
  [
    'agenda.change',
    'agenda.keepers-only',
    (api, { id }) =>
      api.agenda.change({ tenant, id, title: 'x', fromYear: 2027, untilYear: 2030, ambition: 'x' }),
  ],
  [
    'agenda.renameSpeerpunt',
    'agenda.keepers-only',
    (api, { speerpunt }) => api.agenda.renameSpeerpunt({ tenant, speerpunt, title: 'x' }),
  ],
  [
    'agenda.movePhase',
    'tenancy.coordinators-only',
    (api, { id: agenda }) => api.agenda.movePhase({ tenant, agenda, to: 'concept', reason: 'x' }),
  ],
  ['goals.withdraw', 'goals.shapers-only', (api, { goal }) => api.goals.withdraw({ tenant, goal })],
  [
    'goals.takeBack',
    'goals.reporters-only',
    (api, { measurement }) => api.goals.takeBack({ tenant, measurement, note: 'Onjuist' }),
  ],
  [
    'actions.withdraw',
    'actions.lead-or-keepers-only',
    (api, { action }) => api.actions.withdraw({ tenant, action }),
  ],
  [
    'actions.recordOutcome',
    'actions.own-organisation-only',
    (api, { promise }) =>
      api.actions.recordOutcome({ tenant, promise, outcome: 'withdrawn', reason: 'x' }),
  ],
  [
    'actions.changeGroup',
    'actions.group-keepers-only',
    (api, { group }) => api.actions.changeGroup({ tenant, group, name: 'x', purpose: '' }),
  ],
]

test.each(byRole)(
  '%s of what was adopted, refused by role, is on record',
  async (name, code, act) => {
    for (const who of [member, observer]) {
      const { personId } = who.actor
      const { id: subjectId } = adopted
      const payload = { title: 'Vastgestelde agenda', code, attempt: name }
      expect(await attempt(who, (api) => act(api, adopted))).toEqual({
        refused: code,
        told: [{ personId, subjectId, payload }],
      })
      expect(await attempt(who, (api) => act(api, drafted))).toEqual({ refused: code, told: [] })
    }
  },
)

test.each<[string, string, (api: Api, of: Filled) => Promise<unknown>]>([
  [
    'agenda.withdrawSpeerpunt',
    'agenda.closed-in-this-phase',
    (api, { speerpunt }) => api.agenda.withdrawSpeerpunt({ tenant, speerpunt }),
  ],
  [
    'goals.withdraw',
    'goals.closed-in-this-phase',
    (api, { goal }) => api.goals.withdraw({ tenant, goal }),
  ],
  [
    'actions.withdraw',
    'actions.closed-in-this-phase',
    (api, { action }) => api.actions.withdraw({ tenant, action }),
  ],
  [
    'documents.keepVersion',
    'documents.writers-only',
    (api, { documentId: document }) => api.documents.keepVersion({ tenant, document, name: 'x' }),
  ],
])('%s of what was adopted, refused by phase, is on record', async (name, code, act) => {
  const after = await attempt(coordinator, (api) => act(api, adopted))
  expect(after.refused).toBe(code)
  expect(after.told).toMatchObject([{ payload: { code, attempt: name } }])
})

test('what is no attempt to alter it is not on record', async () => {
  const { id, documentId: document, action } = adopted
  const organisation = coordinator.actor.actingForId ?? ''
  const said = { start: 'x', end: 'x', body: 'Hoezo?' }
  const back = { agenda: id, to: 'concept', reason: 'x' } as const
  for (const [who, refused, act] of [
    [
      observer,
      'documents.observers-only-read',
      (api: Api) => api.documents.openThread({ tenant, document, ...said }),
    ],
    [
      coordinator,
      'actions.leads-already',
      (api: Api) => api.actions.join({ tenant, action, organisation }),
    ],
    [outsider, 'tenancy.no-such-page', (api: Api) => api.agenda.movePhase({ tenant, ...back })],
  ] as const) {
    expect(await attempt(who, act)).toEqual({ refused, told: [] })
  }
})

test('who writes in the room of an adopted text without the right is on record', async () => {
  const { tenantId } = coordinator
  const personId = member.actor.personId ?? ''
  const before = (await told()).length
  for (const { documentId } of [drafted, adopted])
    await tellWriteRefused(database, { tenantId, documentId, personId })
  const payload = {
    title: 'Vastgestelde agenda',
    code: 'documents.writers-only',
    attempt: 'room',
  }
  const { id: subjectId } = adopted
  expect((await told()).slice(before)).toEqual([{ personId, subjectId, payload }])
})
