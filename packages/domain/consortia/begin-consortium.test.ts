import { readingOf } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { beginConsortium } from './begin-consortium.ts'
import { changeConsortium } from './change-consortium.ts'
import type { ListConsortiaInput } from './contract.ts'
import { stopConsortium } from './gates/stop-consortium.ts'
import { getConsortium } from './get-consortium.ts'
import { listChoices } from './list-choices.ts'
import { listConsortia } from './list-consortia.ts'
import {
  as,
  consortiumIn,
  foundRegion,
  question,
  type Region,
  recordedOf,
} from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

test('who speaks for an organisation begins one for it; a broker for any, or for none yet', async () => {
  const { leader, broker, union, observer } = region
  const begin = (who: typeof leader, organisation: string | null) =>
    as(region, who, (scope) => beginConsortium(scope, { ...question, organisation }))
  const { id } = await begin(leader, leader.actor.actingForId)
  const seen = await as(region, union, (scope) => getConsortium(scope, { consortium: id }))
  expect(seen).toMatchObject({ ...question, phase: 'vraagstuk', lead: { name: 'Fieldlab' } })
  await begin(broker, leader.actor.actingForId)
  await begin(broker, null)
  for (const [who, organisation] of [
    [union, leader.actor.actingForId],
    [union, null],
    [observer, observer.actor.actingForId],
  ] as const)
    await expect(begin(who, organisation)).rejects.toMatchObject({
      code: 'consortia.own-organisation-only',
    })
})

test('a lead takes part in the tenant', async () => {
  const { broker, outsider } = region
  const foreign = as(region, broker, (scope) =>
    beginConsortium(scope, { ...question, organisation: outsider.actor.actingForId }),
  )
  await expect(foreign).rejects.toMatchObject({
    code: 'consortia.takes-no-part',
    field: 'organisation',
  })
})

test('who leads changes it, once recorded; others do not, and elsewhere it is not there', async () => {
  const { leader, union, outsider } = region
  const consortium = await consortiumIn(region)
  const change = { consortium, ...question, title: 'Skillslab Zuid' }
  const input = { ...change, organisation: leader.actor.actingForId }
  const attempt = (who: typeof leader) => as(region, who, (scope) => changeConsortium(scope, input))
  await attempt(leader)
  await attempt(leader)
  expect(await recordedOf(region, consortium)).toEqual(['consortium.begun', 'consortium.changed'])
  await expect(attempt(union)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  const gone = { kind: 'not-found', code: 'consortia.no-such-consortium' }
  await expect(attempt(outsider)).rejects.toMatchObject(gone)
  const read = as(region, outsider, (scope) => getConsortium(scope, { consortium }))
  await expect(read).rejects.toMatchObject(gone)
})

test('the list is of this tenant, by phase, the last changed first', async () => {
  const { leader, union, outsider } = region
  const stopped = await consortiumIn(region)
  const why = { causes: ['geen-tijd' as const], reason: 'Geen tijd.', lessons: '', told: '' }
  await as(region, leader, (scope) => stopConsortium(scope, { consortium: stopped, ...why }))
  const list = (who: typeof union, phase?: ListConsortiaInput['phase']) =>
    listConsortia(readingOf(region.database, who), { phase, page: 1 })
  const { items, ...rest } = await list(union)
  expect(rest).toEqual({ more: false, mayBegin: true, mayImport: false, mayAdjust: false })
  expect(items.map(({ phase }) => phase)).toContain('gestopt')
  expect(items.map(({ changedAt }) => changedAt)).toEqual(
    items.map(({ changedAt }) => changedAt).toSorted((one, other) => +other - +one),
  )
  const running = (await list(union, 'lopend')).items
  expect(running).toHaveLength(items.length - 1)
  expect((await list(union, 'gestopt')).items).toMatchObject([{ lead: 'Fieldlab', partners: 0 }])
  expect((await list(outsider)).items).toEqual([])
})

test('choices tell who may begin one', async () => {
  const { broker, company, observer } = region
  const choices = (who: typeof broker) => as(region, who, listChoices)
  expect(await choices(broker)).toMatchObject({ mayBegin: 'any' })
  expect(await choices(company)).toMatchObject({
    mayBegin: 'own',
    voice: company.actor.actingForId,
  })
  expect(await choices(observer)).toMatchObject({ mayBegin: null })
  const { organisations } = await choices(company)
  expect(organisations.map(({ name }) => name)).toEqual([
    'Fieldlab',
    'Leerwerkloket',
    'Lerend Net',
    'Niemandsland',
    'Vakbond',
  ])
})
