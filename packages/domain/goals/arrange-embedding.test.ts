import { beforeAll, expect, test } from 'vitest'
import { arrangeEmbedding } from './arrange-embedding.ts'
import { getEmbedding } from './get-embedding.ts'
import { reportEmbedding } from './report-embedding.ts'
import { agendaIn, as, eventsOf, foundRegion, inPhase, type Region } from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

test('four sides, blank until something is arranged; the structure closes, execution goes on', async () => {
  const { agenda } = await agendaIn(region)
  const organisation = region.speaker.actor.actingForId
  const read = (who = region.speaker) => as(region, who, getEmbedding, { agenda })
  const arrangement = 'Elk jaar € 40.000 in de begroting van de centrumgemeente.'
  const arrange = (who = region.keeper) =>
    as(region, who, arrangeEmbedding, { agenda, kind: 'budget', arrangement, organisation })
  const report = (state: 'partly' | 'arranged', who = region.speaker) =>
    as(region, who, reportEmbedding, { agenda, kind: 'budget', state, progress: 'In de begroting' })

  expect((await read()).sides.map(({ kind, arrangement }) => [kind, arrangement])).toEqual([
    ['budget', ''],
    ['agreements', ''],
    ['consultation', ''],
    ['scale', ''],
  ])
  await expect(report('partly', region.keeper)).rejects.toMatchObject({
    code: 'goals.nothing-arranged',
  })
  await expect(arrange(region.member)).rejects.toMatchObject({ code: 'goals.shapers-only' })
  await arrange()
  await arrange()
  await inPhase(region, agenda, 'uitvoering')
  expect((await read()).sides[0]).toMatchObject({
    arrangement,
    responsible: { name: 'Leerwerkhuis Hier' },
    state: 'not-yet',
    may: { shape: false, report: true },
  })
  await report('arranged')
  await expect(arrange()).rejects.toMatchObject({ code: 'goals.closed-in-this-phase' })
  expect((await read(region.member)).sides[0]).toMatchObject({
    state: 'arranged',
    progress: 'In de begroting',
    may: { shape: false, report: false },
  })
  await expect(report('partly', region.member)).rejects.toMatchObject({
    code: 'goals.reporters-only',
  })
  expect((await eventsOf(region, agenda)).map(({ type }) => type)).toEqual([
    'agenda.created',
    'embedding.arranged',
    'embedding.reported',
  ])
})
