import { recordStatus } from '@voortent/domain/actions'
import { addSpeerpunt, getAgenda, movePhase, withdrawSpeerpunt } from '@voortent/domain/agenda'
import { replaceContent } from '@voortent/domain/documents'
import { listGoals } from '@voortent/domain/goals'
import { beforeAll, expect, test } from 'vitest'
import {
  adoptAgenda,
  beginNextEdition,
  getAdoption,
  getDecision,
  listAdopted,
  readPublicAgenda,
  recordRefusedChange,
} from '../index.ts'
import {
  agendaToDecide,
  close,
  type FilledAgenda,
  foundRegion,
  open,
  put,
  type Region,
  saying,
  vote,
} from '../testing/region.ts'

let region: Region
let first: FilledAgenda
let firstAdoption: string

const facts = { title: 'Agenda Voorbeeldstreek 2031', fromYear: 2031, untilYear: 2034 }

beforeAll(async () => {
  region = await foundRegion('vervolg')
  first = await agendaToDecide(region)
})

async function adopt(agenda: string): Promise<string> {
  const { ballot } = await put(region, agenda)
  await open(region, ballot)
  await vote(region, region.gemeente, ballot, 'voor')
  await vote(region, region.vakbond, ballot, 'voor')
  await close(region, ballot)
  const made = await region.as(region.coordinator, (scope) => adoptAgenda(scope, ballot))
  return made?.id ?? ''
}

const begin = (who = region.coordinator) =>
  region.as(who, (scope) => beginNextEdition(scope, { agenda: first.id, ...facts }))

test('a next edition waits for an adoption, and is begun by a coordinator, once', async () => {
  await expect(begin()).rejects.toMatchObject({ code: 'adoption.not-adopted' })
  firstAdoption = await adopt(first.id)
  await expect(begin(region.gemeente)).rejects.toMatchObject({ code: 'tenancy.coordinators-only' })
  const { id } = await begin()
  await expect(begin()).rejects.toMatchObject({ code: 'adoption.next-edition-exists' })
  const copy = await region.as(region.coordinator, (scope) => getAgenda(scope, { id }))
  expect(copy).toMatchObject({ phase: 'concept', ambition: 'Iedereen leert.' })
  expect(copy.speerpunten.map(({ title, lead }) => [title, lead?.name])).toEqual([
    ['Techniek', 'School vervolg'],
    ['Zorg', undefined],
  ])
  const { goals } = await region.as(region.coordinator, (scope) => listGoals(scope, { agenda: id }))
  expect(goals).toMatchObject([
    { title: 'Sneller starten', baseline: { value: '40.5' }, targets: [] },
  ])
})

test('once it is adopted it takes the place of the first, which stays and points on', async () => {
  const { as, coordinator } = region
  const next = (await as(coordinator, (scope) => getDecision(scope, { agenda: first.id }))).next
  const id = next?.id ?? ''
  await as(coordinator, async (scope) => {
    const { speerpunten } = await getAgenda(scope, { id })
    await replaceContent(scope, speerpunten[0]?.documentId ?? '', saying('Meer mensen in de bouw.'))
    await withdrawSpeerpunt(scope, { speerpunt: speerpunten[1]?.id ?? '' })
    await addSpeerpunt(scope, { agenda: id, title: 'Energie' })
    await movePhase(scope, { agenda: id, to: 'consultatie', reason: '' })
    await movePhase(scope, { agenda: id, to: 'besluitvorming', reason: '' })
  })
  const adoption = await adopt(id)
  const visitor = { ...coordinator, actor: { ...coordinator.actor, personId: null, roles: [] } }
  const later = await as(visitor, (scope) => getAdoption(scope, { adoption }))
  expect(later.supersedes).toEqual({ id: firstAdoption })
  expect(later.changes.map(({ part, kind, title }) => [part, kind, title])).toEqual([
    ['speerpunt', 'changed', 'Techniek'],
    ['speerpunt', 'added', 'Energie'],
    ['speerpunt', 'removed', 'Zorg'],
    ['goal', 'changed', 'Sneller starten'],
    ['action', 'changed', 'Open werkplaats'],
  ])
  const words = later.changes[0]?.blocks.flatMap(({ words: all }) => all)
  expect(words).toContainEqual({ kind: 'removed', text: 'techniek' })
  expect(words).toContainEqual({ kind: 'added', text: 'bouw' })
  const earlier = await as(visitor, (scope) => getAdoption(scope, { adoption: firstAdoption }))
  expect(earlier.supersededBy).toEqual({ id: adoption })
  expect(JSON.stringify(earlier.speerpunten)).toContain('Meer mensen in de techniek.')
  const standing = await as(visitor, listAdopted)
  expect(standing.map((one) => one.id)).toEqual([adoption])
})

test('the public record names organisations with their votes, and no people', async () => {
  const record = await region.as(region.coordinator, (scope) =>
    getAdoption(scope, { adoption: firstAdoption }),
  )
  expect(record.votes.map(({ name, choice }) => [name, choice])).toEqual([
    ['Gemeente vervolg', 'voor'],
    ['School vervolg', null],
    ['Vakbond vervolg', 'voor'],
    ['Werkplaats vervolg', null],
  ])
  expect(JSON.stringify(record)).not.toContain('example')
  expect(JSON.stringify(record.votes)).not.toMatch(/holder|castAt|"by"/)
})

test('the public agenda shows the adopted text and how it goes', async () => {
  const { as, coordinator } = region
  await as(coordinator, (scope) =>
    recordStatus(scope, { action: first.action, status: 'loopt', reason: '' }),
  )
  const shown = await as(coordinator, (scope) => readPublicAgenda(scope, { agenda: first.id }))
  expect(shown.supersededBy).not.toBeNull()
  expect(shown.speerpunten[0]).toMatchObject({
    title: 'Techniek',
    goals: [{ title: 'Sneller starten', last: { value: '40.5' }, target: { year: 2030 } }],
    byStatus: { gepland: 0, loopt: 1, klaar: 0, gestopt: 0 },
    promises: { open: 1, kept: 0 },
  })
  expect(JSON.stringify(shown.agenda.content)).toContain('Wij leren samen.')
})

test('an attempt to alter what was adopted is on record; another agenda is not', async () => {
  const { as, coordinator } = region
  const tell = (ids: string[]) =>
    as(coordinator, (scope) =>
      recordRefusedChange(scope, {
        code: 'goals.closed-in-this-phase',
        attempt: 'goals.change',
        ids,
      }),
    )
  const count = () =>
    as(coordinator, ({ tx }) => tx.event.count({ where: { type: 'agenda.change-refused' } }))
  for (const id of [first.id, first.goal, first.action, first.speerpunt, first.speerpuntText]) {
    const before = await count()
    await tell([id])
    expect(await count()).toBe(before + 1)
  }
  const other = await agendaToDecide(region, 'Een andere')
  const before = await count()
  await tell([other.id, other.goal])
  expect(await count()).toBe(before)
})
