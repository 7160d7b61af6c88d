import { withDoor, withTenant } from '@voortent/database'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { loadDemo } from './load-demo.ts'

let database: TestDatabase
let loaded: boolean
const shelved: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  const shelf = { put: async (key: string) => void shelved.push(key) }
  loaded = await loadDemo({ appUrl: database.appUrl, shelf })
}, 60_000)

/** The same with the inside of consortia open. */
const inOpen = <Result>(slug: string, work: Parameters<typeof withTenant<Result>>[2]) =>
  inTenant(slug, work, 'open')

async function inTenant<Result>(
  slug: string,
  work: Parameters<typeof withTenant<Result>>[2],
  consortia?: 'open',
) {
  const { id } = await withDoor(database, 'founding', (tx) =>
    tx.tenant.findUniqueOrThrow({ where: { slug } }),
  )
  const actor = { personId: null, membershipId: null, roles: [], actingForId: null }
  return withTenant(database, { tenantId: id as never, actor }, work, { consortia })
}

test('it fills an empty database once', async () => {
  expect(loaded).toBe(true)
  expect(await loadDemo(database)).toBe(false)
})

test('sixty organisations of all geledingen, eighty people, nine of them with an account', async () => {
  const counts = await withDoor(database, 'identity', async (tx) => ({
    people: await tx.person.count(),
    accounts: await tx.credential.count(),
  }))
  expect(counts).toEqual({ people: 80, accounts: 9 })
  const geledingen = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.partner.groupBy({ by: ['geleding'] }),
  )
  expect(geledingen).toHaveLength(5)
})

test('the new agenda has an ambition and five speerpunten with text', async () => {
  const agenda = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.agenda.findFirstOrThrow({
      where: { fromYear: 2027 },
      select: {
        phase: true,
        document: { select: { plainText: true } },
        speerpunten: { select: { document: { select: { plainText: true } } } },
      },
    }),
  )
  expect(agenda.phase).toBe('concept')
  expect(agenda.speerpunten).toHaveLength(5)
  const lengths = agenda.speerpunten.map(({ document }) => document.plainText.length)
  expect(Math.min(...lengths)).toBeGreaterThan(400)
})

test('people talk about passages of a speerpunt', async () => {
  const threads = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.commentThread.findMany({ select: { quote: true, comments: { select: { body: true } } } }),
  )
  expect(threads.map(({ quote }) => quote).sort()).toEqual([
    'Stapelbare certificaten',
    'regionale praktijkvloer',
  ])
})

test('one consultation is over with its reply note, and one takes positions in', async () => {
  const consultations = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.consultation.findMany({
      orderBy: { opensOn: 'asc' },
      select: {
        closedAt: true,
        agenda: { select: { phase: true } },
        amendments: { select: { id: true } },
        notes: { select: { number: true } },
      },
    }),
  )
  expect(consultations).toMatchObject([
    { closedAt: expect.any(Date), agenda: { phase: 'uitvoering' }, notes: [{ number: 1 }] },
    { closedAt: null, agenda: { phase: 'consultatie' }, notes: [] },
  ])
  expect(consultations.map(({ amendments }) => amendments.length)).toEqual([6, 3])
})

test('pilots are consortia with partners, of which one shares results', async () => {
  const consortia = await inOpen('zuidoost-brabant', ({ tx }) =>
    tx.consortium.findMany({
      select: { lead: true, libraryItems: true, partners: true, actions: true },
    }),
  )
  expect(consortia).toHaveLength(13)
  expect(consortia.some(({ libraryItems }) => libraryItems.length > 1)).toBe(true)
  expect(consortia.some(({ actions }) => actions.length > 1)).toBe(true)
  const elsewhere = await inTenant('helmond-de-peel', ({ tx }) => tx.consortium.count())
  expect(elsewhere).toBe(0)
})

test('the twenty pilots live: each came through its phases, and who is at work has a plan and money', async () => {
  const alive = await Promise.all(
    ['zuidoost-brabant', 'drechtsteden', 'duurzaamheidsfabriek'].map((slug) =>
      inOpen(
        slug,
        ({ tx }) =>
          tx.$queryRaw<
            {
              phase: string
              last: string | null
              ladder: number
              plan: number
              money: number | null
            }[]
          >`
          SELECT c.phase,
            (SELECT s.to_phase FROM consortium_step s WHERE s.consortium_id = c.id
             ORDER BY s.taken_at DESC LIMIT 1) AS last,
            (SELECT count(*) FROM commitment_step s WHERE s.consortium_id = c.id)::int AS ladder,
            (SELECT count(*) FROM milestone m JOIN logbook_entry l USING (tenant_id, consortium_id)
             WHERE m.consortium_id = c.id)::int AS plan,
            (SELECT f.promised_cash + f.promised_hours + f.promised_means
             FROM consortium_figures f WHERE f.id = c.id)::int AS money
          FROM consortium c`,
      ),
    ),
  )
  const pilots = alive.flat()
  expect(pilots).toHaveLength(20)
  expect(new Set(pilots.map(({ phase }) => phase)).size).toBe(8)
  for (const { phase, last, ladder, plan, money } of pilots) {
    expect(last ?? 'vraagstuk').toBe(phase)
    expect(ladder).toBeGreaterThan(0)
    if (!['uitvoering', 'afronding', 'opschaling'].includes(phase)) continue
    expect(plan).toBeGreaterThan(0)
    expect(money).toBeGreaterThan(0)
  }
})

test('consortia learned from failures too, and looked at the five elements over time', async () => {
  const { outcomes, rounds } = await inOpen('zuidoost-brabant', async ({ tx }) => ({
    outcomes: await tx.lesson.groupBy({ by: ['outcome'] }),
    rounds: await tx.scanRound.findMany({
      select: { _count: { select: { participations: true } } },
    }),
  }))
  expect(outcomes).toHaveLength(3)
  expect(rounds.length).toBeGreaterThan(3)
  expect(Math.min(...rounds.map(({ _count }) => _count.participations))).toBeGreaterThan(2)
})

test('one organisation takes part in several tenants without a copy', async () => {
  const names = await inTenant('drechtsteden', ({ tx }) =>
    tx.partner.findMany({ select: { organisationId: true } }),
  )
  const elsewhere = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.partner.count({ where: { organisationId: { in: names.map((row) => row.organisationId) } } }),
  )
  expect(elsewhere).toBeGreaterThan(2)
})

test('the agenda under way has actions in every status and promises in every state', async () => {
  const found = await inTenant('zuidoost-brabant', async ({ tx, now }) => {
    const where = { agenda: { phase: 'uitvoering' } }
    const actions = await tx.action.groupBy({ by: ['status'], where, _count: true })
    const promises = await tx.promiseMade.groupBy({ by: ['state'], where })
    const overdue = await tx.promiseMade.count({
      where: { ...where, state: 'open', dueOn: { lt: now } },
    })
    return { actions, promises, overdue }
  })
  expect(found.actions.map(({ status }) => status).sort()).toEqual([
    'gepland',
    'gestopt',
    'klaar',
    'loopt',
  ])
  expect(found.promises).toHaveLength(5)
  expect(found.overdue).toBeGreaterThan(1)
})

test('the running agenda has goals with measurements, and one that is due to be measured', async () => {
  const goals = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.goal.findMany({
      where: { speerpunt: { agenda: { fromYear: 2023 } } },
      select: { _count: { select: { measurements: true, targets: true } } },
    }),
  )
  expect(goals).toHaveLength(6)
  expect(Math.min(...goals.map(({ _count }) => _count.measurements))).toBeGreaterThan(0)
  const asked = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.task.count({ where: { kind: 'measure-goal', representationId: { not: null } } }),
  )
  expect(asked).toBeGreaterThan(0)
})

test('the running agenda was adopted, with a reservation that was confirmed', async () => {
  const adoptions = await inTenant('zuidoost-brabant', ({ tx }) =>
    tx.adoption.findMany({
      select: { record: true, edition: { select: { agenda: { select: { phase: true } } } } },
    }),
  )
  expect(adoptions).toHaveLength(1)
  expect(adoptions[0]?.edition.agenda.phase).toBe('uitvoering')
  expect(JSON.stringify(adoptions[0]?.record)).toContain('"state":"confirmed"')
})

test('files of what is known lie on the shelf, and wait for the worker', async () => {
  const files = await inOpen('zuidoost-brabant', (scope) =>
    scope.tx.libraryFile.findMany({ select: { tenantId: true, storedFileId: true, state: true } }),
  )
  expect(files.length).toBeGreaterThan(0)
  const keys = files.map(({ tenantId, storedFileId }) => `${tenantId}/${storedFileId}`)
  expect(shelved.toSorted()).toEqual(keys.toSorted())
  expect(files.every(({ state }) => state === 'waiting')).toBe(true)
})

test('the library shows an item in every stage, and a synthesis that came out', async () => {
  const stages = await inOpen(
    'zuidoost-brabant',
    ({ tx }) =>
      tx.$queryRaw<object[]>`
      SELECT i.status, i.embargo_until IS NOT NULL AS waits, count(e.id)::int AS editions,
        i.withdrawn_reason <> '' AS reason, cardinality(i.reviewers) AS readers
      FROM library_item i LEFT JOIN library_edition e ON (e.tenant_id, e.item_id) = (i.tenant_id, i.id)
      GROUP BY i.tenant_id, i.id HAVING i.status <> 'published' OR count(e.id) > 0
        OR i.embargo_until IS NOT NULL
      ORDER BY i.title`,
  )
  const plain = { waits: false, editions: 0, reason: false, readers: 0 }
  expect(stages).toEqual([
    { ...plain, status: 'published', editions: 1 },
    { ...plain, status: 'published', waits: true },
    { ...plain, status: 'review', readers: 1 },
    { ...plain, status: 'withdrawn', reason: true },
  ])
  const edition = await inOpen('zuidoost-brabant', ({ tx }) =>
    tx.synthesisEdition.findFirstOrThrow({ include: { sources: true } }),
  )
  expect(edition.sources.filter(({ cited }) => cited)).toHaveLength(5)
})
