import { withTenant } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { answerScan } from './answer-scan.ts'
import { closeScan, closeScansOverdue } from './close-scan.ts'
import { type AnswerScanInput, answerScanInput, effectiveElements } from './contract.ts'
import { listScans } from './list-scans.ts'
import { openScan } from './open-scan.ts'
import { remarkOnScan } from './remark-on-scan.ts'
import { as, type Circle, formCircle } from './testing/circle.ts'

let circle: Circle
let round: string
beforeAll(async () => {
  circle = await formCircle()
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

test('everybody inside is asked; nothing shows before three answered, not even in the database', async () => {
  const { leader, partners, observer, competitor } = circle
  const [one, two] = partners as [Circle['leader'], Circle['leader']]
  const asked = () =>
    as(circle, leader, ({ tx }) => tx.task.count({ where: { kind: 'answer-scan', doneAt: null } }))
  expect(await asked()).toBe(4)
  await answer(leader, 5)
  await answer(one, 1, 'Niemand heeft tijd.')
  expect(await asked()).toBe(2)
  expect((await seen(one)).scans).toMatchObject([
    { participants: 2, answered: true, results: null },
  ])
  expect(await rows(one)).toBe(0)
  await expect(answer(one, 2)).rejects.toMatchObject({ code: 'learning.answered-already' })
  await expect(answer(observer, 2)).rejects.toMatchObject({ code: 'learning.readers-only-read' })
  await expect(answer(competitor, 2)).rejects.toMatchObject({ code: 'learning.no-such-scan' })
  await answer(two, 3)
  const [scan] = (await seen(observer)).scans
  expect(scan?.results?.[0]).toMatchObject({ tenths: 30, reasons: ['Niemand heeft tijd.'] })
  expect(await rows(one)).toBe(15)
})

test('what was answered is changed by nobody', async () => {
  const { leader } = circle
  const change = as(circle, leader, ({ tx }) => tx.scanAnswer.updateMany({ data: { mark: 5 } }))
  await expect(change).rejects.toThrow(/permission denied/)
})

test('an element is talked about by name', async () => {
  const [one] = circle.partners as [Circle['leader']]
  await as(circle, one, (scope) =>
    remarkOnScan(scope, { round, element: 'locatie', body: 'Te ver rijden.' }),
  )
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

test('it is closed by who leads or by the clock, and then takes no answer', async () => {
  const { leader, database, consortium } = circle
  await as(circle, leader, (scope) => closeScan(scope, { round }))
  await expect(answer(leader, 4)).rejects.toMatchObject({ code: 'learning.scan-closed' })
  const { id } = await as(circle, leader, (scope) =>
    openScan(scope, { consortium, closesOn: '2099-01-31' }),
  )
  const later = { clock: () => new Date('2099-02-01T09:00:00Z'), consortia: 'open' as const }
  expect(await withTenant(database, leader, closeScansOverdue, later)).toBe(1)
  const { scans } = await seen(leader)
  expect(scans.map(({ number, closed }) => [number, closed])).toEqual([
    [2, true],
    [1, true],
  ])
  expect(scans[0]?.id).toBe(id)
})
