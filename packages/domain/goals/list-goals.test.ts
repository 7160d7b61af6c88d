import { addSpeerpunt } from '@voortent/domain/agenda'
import { beforeAll, expect, test } from 'vitest'
import { listGoals } from './list-goals.ts'
import { recordMeasurement } from './record-measurement.ts'
import { agendaIn, as, foundRegion, goalIn, type Region } from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

test('filters leave what answers for itself; who may answer stays to choose from', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const other = (await as(region, region.keeper, addSpeerpunt, { agenda, title: 'Zorg' })).id
  const [first, second] = [region.speaker.actor.actingForId, region.member.actor.actingForId]
  const baseline = { baselineValue: '', baselineOn: '' }
  const { id } = await goalIn(region, speerpunt, { title: 'A', organisation: first, ...baseline })
  await goalIn(region, other, { title: 'B', organisation: second })
  await goalIn(region, other, { title: 'C', targets: {} })
  const today = '2024-05-01'
  const reached = { goal: id, measuredOn: '2024-04-30', value: '70', source: '', note: '' }
  await as(region, region.keeper, recordMeasurement, reached, today)

  const list = (filter: object) =>
    as(region, region.member, listGoals, { agenda, ...filter }, today)
  const titles = async (filter: object) => (await list(filter)).goals.map(({ title }) => title)
  expect(await titles({})).toEqual(['A', 'B', 'C'])
  expect(await titles({ speerpunt: other })).toEqual(['B', 'C'])
  expect(await titles({ organisation: second })).toEqual(['B'])
  expect(await titles({ light: 'groen' })).toEqual(['A'])
  expect(await titles({ light: 'grijs', speerpunt: other })).toEqual(['B', 'C'])
  expect(await titles({ light: 'rood' })).toEqual([])
  const { responsible, speerpunten } = await list({ light: 'rood' })
  expect(responsible.map(({ name }) => name)).toEqual(['Leerwerkhuis Hier', 'Vakbond Hier'])
  expect(speerpunten).toEqual([
    { id: speerpunt, title: 'Techniek', mayAdd: false },
    { id: other, title: 'Zorg', mayAdd: false },
  ])
})
