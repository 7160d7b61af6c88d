import { beforeAll, expect, test } from 'vitest'
import { addGoal, mostGoals } from './add-goal.ts'
import { changeGoal } from './change-goal.ts'
import { addGoalInput, changeGoalInput } from './contract.ts'
import { listGoals } from './list-goals.ts'
import {
  agendaIn,
  as,
  eventsOf,
  filledIn,
  foundRegion,
  goalIn,
  inPhase,
  type Region,
} from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

const list = (agenda: string) => as(region, region.member, listGoals, { agenda }, '2024-05-01')

test('a goal is kept with exact figures, in the order of the years', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const organisation = region.speaker.actor.actingForId
  const { id, documentId } = await goalIn(region, speerpunt, {
    baselineValue: '1.200,0625',
    targets: { 2026: '1.234.567,5', 2024: '1200.5' },
    organisation,
  })
  const { goals } = await list(agenda)
  expect(goals).toMatchObject([
    {
      id,
      documentId,
      title: 'Sneller starten',
      baseline: { on: '2023-01-01', value: '1200.0625' },
      targets: [
        { year: 2024, value: '1200.5' },
        { year: 2026, value: '1234567.5' },
      ],
      responsible: { id: organisation, name: 'Leerwerkhuis Hier' },
      speerpunt: { id: speerpunt, title: 'Techniek' },
      measurements: [],
      light: { colour: 'grijs', reason: 'no-measurement', year: 2026 },
      may: { shape: false, report: false },
    },
  ])
  expect(await eventsOf(region, id)).toEqual([
    {
      type: 'goal.added',
      payload: { title: 'Sneller starten', agenda: 'Agenda', agendaId: agenda },
    },
  ])
})

test.each([
  [{ title: ' ' }, 'title', 'goals.title-missing'],
  [{ indicator: '' }, 'indicator', 'goals.indicator-missing'],
  [{ unit: '' }, 'unit', 'goals.unit-missing'],
  [{ direction: '' }, 'direction', 'goals.direction-missing'],
  [{ baselineValue: 'veel' }, 'baselineValue', 'goals.no-number'],
  [{ baselineValue: '1.200' }, 'baselineValue', 'goals.ambiguous-number'],
  [{ baselineValue: '' }, 'baselineValue', 'goals.baseline-value-missing'],
  [{ baselineOn: '' }, 'baselineOn', 'goals.baseline-date-missing'],
  [{ baselineOn: '31-12-2022' }, 'baselineOn', 'goals.no-date'],
  [{ baselineOn: '2023-02-30' }, 'baselineOn', 'goals.no-date'],
  [{ baselineOn: '1989-12-31' }, 'baselineOn', 'goals.date-too-early'],
  [{ baselineOn: '2024-12-31' }, 'baselineOn', 'goals.baseline-after-target'],
  [{ targets: { 2025: 'x' } }, 'targets.2025', 'goals.no-number'],
])('%j is refused at %s: %s', (change, field, code) => {
  const { error } = addGoalInput.safeParse({
    ...filledIn,
    speerpunt: '019a0000-0000-7000-8000-000000000000',
    ...change,
  })
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    [field, code],
  ])
})

test('neither baseline nor targets are needed to begin', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  await goalIn(region, speerpunt, { baselineValue: '', baselineOn: '', targets: {} })
  expect((await list(agenda)).goals).toMatchObject([{ baseline: null, targets: [] }])
})

test('what only the agenda and today can tell is refused at its field', async () => {
  const { speerpunt } = await agendaIn(region)
  await expect(goalIn(region, speerpunt, { targets: { 2027: '1' } })).rejects.toMatchObject({
    code: 'goals.target-outside-period',
    field: 'targets.2027',
    values: { fromYear: 2023, untilYear: 2026 },
  })
  const strange = goalIn(region, speerpunt, { organisation: region.outsider.actor.actingForId })
  await expect(strange).rejects.toMatchObject({
    code: 'goals.takes-no-part',
    field: 'organisation',
  })
  const early = as(
    region,
    region.keeper,
    addGoal,
    addGoalInput.parse({ ...filledIn, speerpunt }),
    '2022-06-01',
  )
  await expect(early).rejects.toMatchObject({
    code: 'goals.measured-in-future',
    field: 'baselineOn',
  })
})

test('a change tells what the targets were; the same again is no change', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const { id } = await goalIn(region, speerpunt)
  const change = changeGoalInput.parse({
    ...filledIn,
    goal: id,
    title: 'Nog sneller starten',
    targets: { 2024: '52,5', 2026: '70' },
  })
  for (const _ of [1, 2]) await as(region, region.keeper, changeGoal, change)
  const told = await eventsOf(region, id)
  expect(told.map(({ type }) => type)).toEqual([
    'goal.added',
    'goal.changed',
    'goal.targets-changed',
  ])
  expect(told[2]?.payload).toMatchObject({
    title: 'Nog sneller starten',
    before: '2024: 50 · 2026: 70',
    after: '2024: 52,5 · 2026: 70',
  })
  expect((await list(agenda)).goals[0]?.targets[0]).toEqual({ year: 2024, value: '52.5' })
})

test('a member who answers for it shapes it, another does not, and to outsiders it is not there', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const organisation = region.speaker.actor.actingForId
  const { id } = await goalIn(region, speerpunt, { organisation })
  const change = changeGoalInput.parse({ ...filledIn, goal: id, organisation, unit: 'mensen' })
  await as(region, region.speaker, changeGoal, change)
  await expect(as(region, region.member, changeGoal, change)).rejects.toMatchObject({
    code: 'goals.shapers-only',
  })
  await expect(as(region, region.outsider, changeGoal, change)).rejects.toMatchObject({
    code: 'goals.no-such-goal',
  })
  await expect(as(region, region.outsider, listGoals, { agenda })).rejects.toMatchObject({
    code: 'goals.no-such-agenda',
  })
  await inPhase(region, agenda, 'vastgesteld')
  await expect(as(region, region.speaker, changeGoal, change)).rejects.toMatchObject({
    code: 'goals.closed-in-this-phase',
  })
})

test('a speerpunt holds so many goals and no more', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  for (let turn = 0; turn < mostGoals; turn++) await goalIn(region, speerpunt)
  await expect(goalIn(region, speerpunt)).rejects.toMatchObject({ code: 'goals.too-many-goals' })
  expect((await list(agenda)).goals).toHaveLength(mostGoals)
})
