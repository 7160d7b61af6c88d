import { randomUUID } from 'node:crypto'
import { withTenant } from '@voortent/database'
import { joinPerson, type TestMember, tasksReadBy } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { answerScan } from './answer-scan.ts'
import { closeScan, closeScansOverdue } from './close-scan.ts'
import { type AnswerScanInput, answerScanInput, effectiveElements } from './contract.ts'
import { listScans } from './list-scans.ts'
import { openScan } from './open-scan.ts'
import { remarkOnScan } from './remark-on-scan.ts'
import { as, bringIn, type Circle, formCircle } from './testing/circle.ts'

let circle: Circle
let round: string
let newcomer: TestMember
beforeAll(async () => {
  circle = await formCircle()
  newcomer = await joinPerson(circle.database, circle.leader.tenantId, {
    email: 'n@x.example',
    roles: ['mkb-partner'],
    organisation: 'Gamma',
  })
  const { consortium, leader } = circle
  const open = (who: Circle['leader'], closesOn = '2099-01-31') =>
    as(circle, who, (scope) => openScan(scope, { consortium, closesOn }))
  await expect(open(circle.competitor)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await expect(open(circle.partners[0] as never)).rejects.toMatchObject({
    code: 'consortia.leaders-only',
  })
  await expect(open(leader, '2020-01-01')).rejects.toMatchObject({
    code: 'learning.closes-in-past',
    field: 'closesOn',
  })
  round = (await open(leader)).id
  await expect(open(leader)).rejects.toMatchObject({ code: 'learning.scan-open' })
})

const answers = (mark: number, reason = '') =>
  ({
    round,
    ...Object.fromEntries(effectiveElements.map((element) => [element, { mark, reason }])),
  }) as AnswerScanInput
const answer = (who: Circle['leader'], mark: number, reason?: string) =>
  as(circle, who, (scope) => answerScan(scope, answers(mark, reason)))
const seen = (who: Circle['leader']) =>
  as(circle, who, (scope) => listScans(scope, { consortium: circle.consortium }))
const rows = (who: Circle['leader']) =>
  as(circle, who, ({ tx }) => tx.scanAnswer.count({ where: { roundId: round } }))

const remark = (who: Circle['leader']) =>
  as(circle, who, (scope) =>
    remarkOnScan(scope, { round, element: 'locatie', body: 'Te ver rijden.' }),
  )

test('who may answer is asked; a round that runs tells nothing, not even in the database', async () => {
  const { leader, partners, observer, competitor } = circle
  const [one, two] = partners as [Circle['leader'], Circle['leader']]
  const asked = () =>
    as(circle, leader, ({ tx }) => tx.task.count({ where: { kind: 'answer-scan', doneAt: null } }))
  expect(await asked()).toBe(3)
  expect(await tasksReadBy(circle.database, one)).toEqual(['answer-scan'])
  expect(await tasksReadBy(circle.database, competitor)).toEqual([])
  await bringIn(circle, newcomer)
  await answer(leader, 5)
  await answer(one, 1, 'Niemand heeft tijd.')
  await expect(answer(one, 2)).rejects.toMatchObject({ code: 'learning.answered-already' })
  await expect(answer(observer, 2)).rejects.toMatchObject({ code: 'learning.readers-only-read' })
  await expect(answer(competitor, 2)).rejects.toMatchObject({ code: 'learning.no-such-scan' })
  await answer(two, 3)
  expect(await asked()).toBe(0)
  const { scans, asked: all } = await seen(one)
  expect(scans).toMatchObject([{ closed: false, participants: 3, answered: true, results: null }])
  expect(all).toBe(4)
  expect(await rows(one)).toBe(0)
  await expect(remark(one)).rejects.toMatchObject({ code: 'learning.no-result-yet' })
})

test('the last who can answer ends the round, also who joined while it ran', async () => {
  await answer(newcomer, 4)
  const [scan] = (await seen(circle.observer)).scans
  expect(scan).toMatchObject({ closed: true, participants: 4 })
  expect(scan?.results?.[0]).toMatchObject({ tenths: 33, reasons: ['Niemand heeft tijd.'] })
  expect(await rows(newcomer)).toBe(20)
})

test('a round that ended takes no answer and does not open again, not even in the database', async () => {
  const { leader } = circle
  const { tenantId, actor } = leader
  const about = { tenantId, consortiumId: circle.consortium, roundId: round }
  const late = as(circle, leader, ({ tx }) =>
    tx.scanAnswer.createMany({
      data: [{ ...about, id: randomUUID(), element: 'locatie', mark: 1 }],
    }),
  )
  await expect(late).rejects.toThrow(/row-level security/)
  const twice = as(circle, circle.observer, ({ tx }) =>
    tx.scanParticipation.createMany({
      data: [{ ...about, id: newId(), membershipId: actor.membershipId ?? '' }],
    }),
  )
  await expect(twice).rejects.toThrow(/row-level security/)
  const again = as(circle, leader, ({ tx }) =>
    tx.scanRound.updateMany({ data: { closedAt: null } }),
  )
  await expect(again).rejects.toThrow(/stays as it was/)
})

test('what was answered is changed by nobody', async () => {
  const { leader } = circle
  const change = as(circle, leader, ({ tx }) => tx.scanAnswer.updateMany({ data: { mark: 5 } }))
  await expect(change).rejects.toThrow(/permission denied/)
})

test('an element is talked about by name', async () => {
  const [one] = circle.partners as [Circle['leader']]
  await remark(one)
  expect((await seen(circle.leader)).scans[0]?.remarks).toMatchObject([
    { element: 'locatie', body: 'Te ver rijden.' },
  ])
})

test('a mark that was not given is refused at its element', () => {
  const { error } = answerScanInput.safeParse({ ...answers(3), locatie: { mark: 0 } })
  expect(error?.issues).toMatchObject([
    { path: ['locatie', 'mark'], message: 'learning.mark-missing' },
  ])
})

test('it is closed by who leads or by the clock, and tells nothing of one answer', async () => {
  const { leader, database, consortium } = circle
  await expect(answer(leader, 4)).rejects.toMatchObject({ code: 'learning.scan-closed' })
  const open = () => as(circle, leader, (s) => openScan(s, { consortium, closesOn: '2099-01-31' }))
  round = (await open()).id
  await answer(leader, 4)
  await as(circle, leader, (scope) => closeScan(scope, { round }))
  const { id } = await open()
  const later = { clock: () => new Date('2099-02-01T09:00:00Z'), consortia: 'open' as const }
  expect(await withTenant(database, leader, closeScansOverdue, later)).toBe(1)
  const { scans } = await seen(leader)
  expect(scans.map(({ number, closed, results }) => [number, closed, results === null])).toEqual([
    [3, true, true],
    [2, true, true],
    [1, true, false],
  ])
  expect(scans[0]?.id).toBe(id)
  expect(await rows(leader)).toBe(0)
})
