import { withTenant } from '@voortent/database'
import { tasksReadBy } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { askToReflect, listUnaskedReflections } from './ask-to-reflect.ts'
import { listReflections } from './list-reflections.ts'
import { reflect } from './reflect.ts'
import { as, type Circle, formCircle } from './testing/circle.ts'

let circle: Circle
beforeAll(async () => {
  circle = await formCircle()
})

const move = (phase: string) =>
  as(circle, circle.leader, ({ tx, tenantId }) =>
    tx.consortium.updateMany({ where: { tenantId, id: circle.consortium }, data: { phase } }),
  )
const seen = (who: Circle['leader']) =>
  as(circle, who, (scope) => listReflections(scope, { consortium: circle.consortium }))
/** As the worker does it. */
const round = <Result>(work: Parameters<typeof withTenant<Result>>[2]) =>
  withTenant(circle.database, circle.leader, work, { consortia: 'open' })

test('a change of phase asks everybody inside to look back, once', async () => {
  await move('verkenning')
  await move('verkenning')
  const [unasked, ...more] = await round(listUnaskedReflections)
  expect(more).toEqual([])
  expect(await round((scope) => askToReflect(scope, unasked ?? ''))).toBe(3)
  expect(await round((scope) => askToReflect(scope, unasked ?? ''))).toBe(0)
  expect(await tasksReadBy(circle.database, circle.leader)).toEqual(['look-back'])
  expect(await tasksReadBy(circle.database, circle.competitor)).toEqual([])
  expect((await seen(circle.observer)).reflections).toMatchObject([
    { fromPhase: 'vraagstuk', toPhase: 'verkenning', answers: [] },
  ])
  await expect(seen(circle.competitor)).rejects.toMatchObject({ code: 'consortia.partners-only' })
})

test('somebody looks back, and again; an emptied answer is taken back', async () => {
  const [one] = circle.partners as [Circle['leader']]
  const id = (await seen(one)).reflections[0]?.id ?? ''
  const said = { reflection: id, werkte: 'Elkaar bezoeken.', verraste: 'De rust.', anders: '' }
  const write = (who: Circle['leader'], change: Partial<typeof said> = {}) =>
    as(circle, who, (scope) => reflect(scope, { ...said, ...change }))
  await write(one)
  await write(one, { verraste: '' })
  const [reflection] = (await seen(circle.leader)).reflections
  expect(reflection?.answers).toMatchObject([
    { question: 'werkte', body: 'Elkaar bezoeken.', mine: false },
  ])
  await expect(write(circle.observer)).rejects.toMatchObject({ code: 'learning.readers-only-read' })
  await expect(write(circle.competitor)).rejects.toMatchObject({
    code: 'learning.no-such-reflection',
  })
  const open = await as(circle, circle.leader, ({ tx }) =>
    tx.task.count({ where: { kind: 'look-back', doneAt: null } }),
  )
  expect(open).toBe(2)
})
