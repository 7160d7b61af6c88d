import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  largeProgramme,
  type ProgrammeSize,
  seedProgrammes,
  smallProgramme,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { listActionRows, listActions } from '@voortent/domain/actions'
import { moneyTotals } from '@voortent/domain/actions/contract'
import { beforeAll, expect, test } from 'vitest'
import { readAsDocument } from './read-as-document.ts'
import { readProgramme } from './read-programme.ts'

let database: TestDatabase
let here: TestMember
let outsider: TestMember
let large: string
let small: string
let others: string
let asked: { text: string; values: unknown[] }[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  listen(database)
  const tenants = [
    await foundTenant(database, 'hier'),
    await foundTenant(database, 'daar'),
  ] as const
  here = await joinPerson(database, tenants[0], {
    email: 'l@x.example',
    roles: ['lid'],
    organisation: 'Vakbond',
  })
  outsider = await joinPerson(database, tenants[1], {
    email: 'd@x.example',
    roles: ['coordinator'],
  })
  const seed = async (tenant: string, size: ProgrammeSize) =>
    (await seedProgrammes(database.ownerUrl, [tenant], size)).get(tenant) ?? ''
  large = await seed(tenants[0], largeProgramme)
  small = await seed(tenants[0], smallProgramme)
  others = await seed(tenants[1], smallProgramme)
}, 60_000)

/** Remembers what Prisma sends. */
function listen({ pool }: TestDatabase): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      const [first, second] = args
      const { text = String(first), values = second } = first as { text?: string; values?: unknown }
      asked.push({ text, values: Array.isArray(values) ? values : [] })
      return query(...args)
    }) as typeof client.query
  })
}

const read = (agenda: string, more: object = {}, who = here) =>
  withTenant(database, who, (scope) => readProgramme(scope, { agenda, ...more }))

async function statementsOf(work: () => Promise<unknown>) {
  asked = []
  await work()
  return asked.filter(({ text }) => /^\s*(SELECT|WITH)/i.test(text))
}

test('an agenda is one programme: speerpunten with their goals and actions, each in order', async () => {
  const programme = await read(large)
  expect(programme.speerpunten).toHaveLength(15)
  const actions = programme.speerpunten.flatMap((speerpunt) => speerpunt.actions)
  const goals = programme.speerpunten.flatMap((speerpunt) => speerpunt.goals)
  expect([goals.length, actions.length]).toEqual([60, 300])
  expect([programme.promises.length, programme.consortia.length]).toEqual([300, 60])
  expect(actions[0]).toMatchObject({ partners: { length: 3 }, money: { length: 2 } })
  for (const { id, actions: own } of programme.speerpunten) {
    expect(own.map(({ speerpuntId }) => speerpuntId)).toEqual(own.map(() => id))
    expect(own.map(({ position }) => position)).toEqual(
      own.map(({ position }) => position).toSorted((one, other) => one - other),
    )
  }
  const linked = programme.consortia.flatMap((consortium) => consortium.actions)
  expect(new Set(linked).size).toBe(215)
})

test('a filter leaves actions only', async () => {
  const programme = await read(large, { status: 'klaar' })
  const actions = programme.speerpunten.flatMap((speerpunt) => speerpunt.actions)
  expect(actions).toHaveLength(60)
  expect(programme.speerpunten.flatMap(({ goals }) => goals)).toHaveLength(60)
})

test('what a view leaves out is not read', async () => {
  const asked = await statementsOf(async () => {
    const { speerpunten, promises, consortia } = await read(large, { parts: ['promises'] })
    expect(speerpunten.flatMap(({ goals }) => goals)).toEqual([])
    expect([promises.length, consortia.length]).toEqual([300, 0])
  })
  expect(
    asked.filter(({ text }) =>
      /measurement|consortium_action|action_partner|action_money/.test(text),
    ),
  ).toEqual([])
})

test('the rows of an overview tell what the whole list tells', async () => {
  const input = { agenda: large, year: 2026 }
  const [whole, rows] = await withTenant(database, here, (scope) =>
    Promise.all([listActions(scope, input), listActionRows(scope, input)]),
  )
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.some(({ zeker, gehoopt }) => zeker > 0 && gehoopt > 0)).toBe(true)
  expect(rows).toEqual(
    whole.map(({ lead, partners, money, ...action }) => ({
      id: action.id,
      title: action.title,
      status: action.status,
      speerpuntId: action.speerpuntId,
      lead: lead?.name ?? null,
      joined: partners.length,
      startsOn: action.startsOn,
      endsOn: action.endsOn,
      nextStep: action.nextStep,
      nextStepOn: action.nextStepOn,
      position: action.position,
      ...moneyTotals(money),
    })),
  )
})

test('another tenant has none of it', async () => {
  await expect(read(large, {}, outsider)).rejects.toMatchObject({ code: 'agenda.no-such-agenda' })
  expect((await read(others, {}, outsider)).speerpunten).toHaveLength(2)
})

test('who leads an action may say how it goes, and keepers may for all', async () => {
  const may = async (who: TestMember, agenda: string) =>
    (await read(agenda, {}, who)).speerpunten
      .flatMap(({ actions }) => actions)
      .filter(({ mayCarryOut }) => mayCarryOut).length
  expect(await may(here, small)).toBe(0)
  expect(await may(outsider, others)).toBe(6)
  await withTenant(database, here, ({ tx }) =>
    tx.action.updateMany({
      where: { agendaId: small, position: 1 },
      data: { organisationId: here.actor.actingForId },
    }),
  )
  expect(await may(here, small)).toBe(1)
})

test('the number of statements does not grow with the agenda', async () => {
  const few = await statementsOf(() => read(small))
  const many = await statementsOf(() => read(large))
  expect(many.length).toBe(few.length)
  expect(many.length).toBeLessThanOrEqual(8)
  const document = await statementsOf(() =>
    withTenant(database, here, (scope) => readAsDocument(scope, { agenda: large })),
  )
  expect(document.length).toBe(many.length + 1)
})

/** The plans of everything an agenda's document asks for. */
async function plansOf(agenda: string, explain: string, setting: string): Promise<string[]> {
  const statements = await statementsOf(() =>
    withTenant(database, here, (scope) => readAsDocument(scope, { agenda })),
  )
  return withTenant(database, here, async ({ tx }) => {
    await tx.$executeRawUnsafe(setting)
    const explained: string[] = []
    for (const { text, values } of statements) {
      const rows = await tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(
        `${explain} ${text}`,
        ...values,
      )
      explained.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
    return explained
  })
}

test('where few tenants share a database, its tables are not read over and over', async () => {
  const plans = await plansOf(large, 'EXPLAIN ANALYZE', 'SET LOCAL jit = off')
  const scans = plans.flatMap((plan) => [
    ...plan.matchAll(/Seq Scan on .*actual .* rows=([\d.]+) loops=(\d+)/g),
  ])
  const often = scans.filter(([, rows, loops]) => Number(rows) * Number(loops) > 10_000)
  expect(scans.length).toBeGreaterThan(0)
  expect(often.map(([scan]) => scan)).toEqual([])
})

test('every statement finds its rows by an index that begins with the tenant', async () => {
  const plans = await plansOf(small, 'EXPLAIN', 'SET LOCAL enable_seqscan = off')
  for (const plan of plans) {
    expect([...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table)).toEqual([])
    const conditions = [...plan.matchAll(/Index Cond: (.*)/g)].map(([, one]) => one ?? '')
    expect(conditions.filter((one) => !/tenant_id|\(id = /.test(one))).toEqual([])
  }
})
