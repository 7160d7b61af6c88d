import { withTenant } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { correctMeasurement, takeBackMeasurement } from './correct-measurement.ts'
import { getGoal } from './get-goal.ts'
import { recordMeasurement } from './record-measurement.ts'
import {
  agendaIn,
  as,
  eventsOf,
  foundRegion,
  goalIn,
  inPhase,
  type Region,
} from './testing/region.ts'

let region: Region
let agenda: string
let goal: string
const today = '2026-05-01'

beforeAll(async () => {
  region = await foundRegion()
  const made = await agendaIn(region)
  agenda = made.agenda
  const organisation = region.speaker.actor.actingForId
  goal = (await goalIn(region, made.speerpunt, { organisation })).id
  await inPhase(region, agenda, 'uitvoering')
})

const measure = (measuredOn: string, value: string, who = region.speaker) =>
  as(region, who, recordMeasurement, { goal, measuredOn, value, source: 'UWV', note: '' }, today)
const read = () => as(region, region.member, getGoal, { agenda, goal }, today)

test('who answers for it measures, on behalf of their organisation, and the light follows', async () => {
  for (const [on, value] of [
    ['2023-12-31', '47.5'],
    ['2024-12-31', '55'],
    ['2025-12-31', '62.5'],
  ] as const)
    await measure(on, value)
  const { goal: read1 } = await read()
  expect(read1.measurements.map(({ on, value }) => [on, value])).toEqual([
    ['2023-12-31', '47.5'],
    ['2024-12-31', '55'],
    ['2025-12-31', '62.5'],
  ])
  expect(read1.measurements[0]).toMatchObject({ organisation: 'Leerwerkhuis Hier', was: null })
  expect(read1.light).toMatchObject({ colour: 'groen', reason: 'on-course', year: 2026 })
  expect(read1.forecast).toMatchObject({ on: '2026-12-31' })
})

test('days are refused at the field', async () => {
  for (const [on, code] of [
    ['2026-05-02', 'goals.measured-in-future'],
    ['2023-01-01', 'goals.measured-before-baseline'],
    ['2024-12-31', 'goals.measured-that-day'],
  ] as const)
    await expect(measure(on, '1')).rejects.toMatchObject({ code, field: 'measuredOn' })
})

test('others do not measure, and nobody once the agenda was evaluated', async () => {
  await expect(measure('2026-01-31', '1', region.member)).rejects.toMatchObject({
    code: 'goals.reporters-only',
  })
  await expect(measure('2026-01-31', '1', region.outsider)).rejects.toMatchObject({
    code: 'goals.no-such-goal',
  })
  await inPhase(region, agenda, 'geevalueerd')
  await expect(measure('2026-01-31', '1')).rejects.toMatchObject({
    code: 'goals.not-measured-in-this-phase',
  })
  await inPhase(region, agenda, 'uitvoering')
})

test('a representation that ended measures no more', async () => {
  const { tenantId, actor } = region.speaker
  const end = (endedAt: Date | null) =>
    withTenant(region.database, region.keeper, ({ tx }) =>
      tx.representation.updateMany({
        where: { tenantId, organisationId: actor.actingForId ?? '' },
        data: { endedAt },
      }),
    )
  await end(new Date('2026-01-01'))
  await expect(measure('2026-02-28', '1')).rejects.toMatchObject({ code: 'goals.reporters-only' })
  await end(null)
})

test('a correction takes the place of what it corrects, once, and says what it was', async () => {
  const { id } = await measure('2026-03-31', '600')
  const change = { measurement: id, measuredOn: '2026-03-31', value: '60', source: 'UWV', note: '' }
  await as(region, region.speaker, correctMeasurement, change, today)
  await expect(as(region, region.speaker, correctMeasurement, change, today)).rejects.toMatchObject(
    { code: 'goals.corrected-already' },
  )
  const last = (await read()).goal.measurements.at(-1)
  expect(last).toMatchObject({ value: '60', was: { on: '2026-03-31', value: '600' } })
  expect((await eventsOf(region, goal)).at(-1)).toMatchObject({
    type: 'goal.measurement-corrected',
    payload: { before: '600', value: '60', inUnit: '%' },
  })
  const same = { ...change, measurement: last?.id ?? '' }
  await as(region, region.speaker, correctMeasurement, same, today)
  expect((await read()).goal.measurements.at(-1)?.id).toBe(last?.id)
})

test('a measurement that should not be there is taken back, and its day is free again', async () => {
  const { id } = await measure('2026-04-30', '999')
  const back = { measurement: id, note: 'Verkeerd doel' }
  await as(region, region.speaker, takeBackMeasurement, back, today)
  expect((await read()).goal.measurements.at(-1)?.on).toBe('2026-03-31')
  await expect(as(region, region.speaker, takeBackMeasurement, back, today)).rejects.toMatchObject({
    code: 'goals.corrected-already',
  })
  await measure('2026-04-30', '61')
})

test('the database itself keeps what was recorded', async () => {
  for (const attempt of ['UPDATE measurement SET value = 1', 'DELETE FROM measurement']) {
    const tried = withTenant(region.database, region.keeper, ({ tx }) =>
      tx.$executeRawUnsafe(attempt),
    )
    await expect(tried).rejects.toThrow(/permission denied/)
  }
})
