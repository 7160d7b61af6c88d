import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addSpeerpunt, mostSpeerpunten } from './add-speerpunt.ts'
import { assignLead } from './assign-lead.ts'
import { createAgenda } from './create-agenda.ts'
import { getAgenda } from './get-agenda.ts'
import { moveSpeerpunt } from './move-speerpunt.ts'
import { renameSpeerpunt } from './rename-speerpunt.ts'
import { restoreSpeerpunt } from './restore-speerpunt.ts'
import { withdrawSpeerpunt } from './withdraw-speerpunt.ts'

let database: TestDatabase
let keeper: TestMember
let member: TestMember
let outsider: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  keeper = await joinPerson(database, a, { email: 'c@hier.example', roles: ['coordinator'] })
  member = await joinPerson(database, a, {
    email: 'l@hier.example',
    roles: ['lid'],
    organisation: 'Vakbond Hier',
  })
  outsider = await joinPerson(database, b, {
    email: 'b@daar.example',
    roles: ['coordinator'],
    organisation: 'Gemeente Daar',
  })
})

const as = <Input, Result>(
  who: TestMember,
  work: (scope: Parameters<Parameters<typeof withTenant>[2]>[0], input: Input) => Promise<Result>,
  input: Input,
) => withTenant(database, who, (scope) => work(scope, input))

async function agendaWith(titles: string[]): Promise<{ agenda: string; ids: string[] }> {
  const { id } = await as(keeper, createAgenda, {
    title: 'Agenda',
    fromYear: 2027,
    untilYear: 2030,
    ambition: 'Samen.',
  })
  const ids: string[] = []
  for (const title of titles) ids.push((await as(keeper, addSpeerpunt, { agenda: id, title })).id)
  return { agenda: id, ids }
}

const titlesOf = async (id: string) =>
  (await as(member, getAgenda, { id })).speerpunten.map(({ title }) => title)

/** The places of what is on the agenda; 0..n-1 when nothing is lost or doubled. */
const placesOf = (agendaId: string) =>
  withTenant(database, keeper, async ({ tx }) => {
    const rows = await tx.speerpunt.findMany({
      where: { agendaId, withdrawnAt: null },
      orderBy: { position: 'asc' },
    })
    return rows.map(({ position }) => position)
  })

test('speerpunten come in the order they were added and move where one wants', async () => {
  const { agenda, ids } = await agendaWith(['een', 'twee', 'drie'])
  expect(await titlesOf(agenda)).toEqual(['een', 'twee', 'drie'])
  expect(await as(keeper, moveSpeerpunt, { speerpunt: ids[2] ?? '', position: 0 })).toEqual({
    position: 0,
  })
  expect(await titlesOf(agenda)).toEqual(['drie', 'een', 'twee'])
  expect(await as(keeper, moveSpeerpunt, { speerpunt: ids[2] ?? '', position: 99 })).toEqual({
    position: 2,
  })
  expect(await titlesOf(agenda)).toEqual(['een', 'twee', 'drie'])
})

test('whatever is moved, withdrawn, restored and added, the places have no gap', async () => {
  const { agenda, ids } = await agendaWith(['a', 'b', 'c', 'd', 'e'])
  const pick = fc.nat(ids.length - 1)
  const act = fc.oneof(
    fc.record({ act: fc.constant('move' as const), who: pick, to: fc.nat(7) }),
    fc.record({ act: fc.constantFrom('withdraw' as const, 'restore' as const), who: pick }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
      for (const step of acts) {
        const speerpunt = ids[step.who] ?? ''
        const done =
          step.act === 'move'
            ? as(keeper, moveSpeerpunt, { speerpunt, position: step.to })
            : as(keeper, step.act === 'withdraw' ? withdrawSpeerpunt : restoreSpeerpunt, {
                speerpunt,
              })
        await done.catch((error: unknown) =>
          expect(error).toMatchObject({ code: 'agenda.speerpunt-withdrawn' }),
        )
      }
      const places = await placesOf(agenda)
      expect(places).toEqual(places.map((_, place) => place))
    }),
    { numRuns: 25 },
  )
})

test('twenty who move at once are served one after the other', async () => {
  const { agenda, ids } = await agendaWith(['a', 'b', 'c', 'd', 'e', 'f'])
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      as(keeper, moveSpeerpunt, { speerpunt: ids[turn % 6] ?? '', position: (turn * 5) % 6 }),
    ),
  )
  expect(await placesOf(agenda)).toEqual([0, 1, 2, 3, 4, 5])
  expect((await titlesOf(agenda)).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('a withdrawn speerpunt leaves the agenda and comes back to its place', async () => {
  const { agenda, ids } = await agendaWith(['een', 'twee', 'drie'])
  const speerpunt = ids[1] ?? ''
  await as(keeper, withdrawSpeerpunt, { speerpunt })
  expect(await titlesOf(agenda)).toEqual(['een', 'drie'])
  expect((await as(keeper, getAgenda, { id: agenda })).withdrawn).toMatchObject([{ title: 'twee' }])
  expect((await as(member, getAgenda, { id: agenda })).withdrawn).toEqual([])
  const onceMore = as(keeper, renameSpeerpunt, { speerpunt, title: 'x' })
  await expect(onceMore).rejects.toMatchObject({ code: 'agenda.speerpunt-withdrawn' })
  await as(keeper, restoreSpeerpunt, { speerpunt })
  expect(await titlesOf(agenda)).toEqual(['een', 'twee', 'drie'])
})

test('what happened is told with the names a sentence needs', async () => {
  const { agenda, ids } = await agendaWith(['Techniek'])
  const speerpunt = ids[0] ?? ''
  await as(keeper, renameSpeerpunt, { speerpunt, title: 'Techniek en zorg' })
  await as(keeper, renameSpeerpunt, { speerpunt, title: 'Techniek en zorg' })
  await as(keeper, assignLead, { speerpunt, organisation: member.actor.actingForId })
  await as(keeper, withdrawSpeerpunt, { speerpunt })
  await as(keeper, restoreSpeerpunt, { speerpunt })
  await as(keeper, restoreSpeerpunt, { speerpunt })
  const facts = await withTenant(database, member, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: speerpunt }, orderBy: { recordedAt: 'asc' } }),
  )
  expect(facts.map(({ type }) => type)).toEqual([
    'speerpunt.added',
    'speerpunt.renamed',
    'speerpunt.lead-assigned',
    'speerpunt.withdrawn',
    'speerpunt.restored',
  ])
  expect(facts[1]?.payload).toEqual({
    title: 'Techniek en zorg',
    before: 'Techniek',
    agenda: 'Agenda',
    agendaId: agenda,
  })
  expect(facts[2]?.payload).toMatchObject({ organisation: 'Vakbond Hier' })
})

test('only an organisation that takes part here leads', async () => {
  const { agenda, ids } = await agendaWith(['een'])
  const speerpunt = ids[0] ?? ''
  await as(keeper, assignLead, { speerpunt, organisation: member.actor.actingForId })
  const [named] = (await as(member, getAgenda, { id: agenda })).speerpunten
  expect(named?.lead?.name).toBe('Vakbond Hier')
  const strange = as(keeper, assignLead, { speerpunt, organisation: outsider.actor.actingForId })
  await expect(strange).rejects.toMatchObject({
    code: 'agenda.lead-takes-no-part',
    field: 'organisation',
  })
  await as(keeper, assignLead, { speerpunt, organisation: null })
  expect((await as(member, getAgenda, { id: agenda })).speerpunten[0]?.lead).toBeNull()
})

test('members do not change the order; to outsiders there is nothing to change', async () => {
  const { ids } = await agendaWith(['een', 'twee'])
  const move = { speerpunt: ids[0] ?? '', position: 1 }
  await expect(as(member, moveSpeerpunt, move)).rejects.toMatchObject({
    code: 'agenda.keepers-only',
  })
  await expect(as(outsider, moveSpeerpunt, move)).rejects.toMatchObject({
    kind: 'not-found',
    code: 'agenda.no-such-speerpunt',
  })
})

test('an agenda holds no more speerpunten than one can oversee', async () => {
  const { agenda, ids } = await agendaWith(['eerste'])
  await as(keeper, withdrawSpeerpunt, { speerpunt: ids[0] ?? '' })
  await withTenant(database, keeper, async (scope) => {
    for (let turn = 0; turn < mostSpeerpunten; turn++)
      await addSpeerpunt(scope, { agenda, title: `nummer ${turn}` })
  })
  const tooMany = { code: 'agenda.too-many-speerpunten', values: { most: mostSpeerpunten } }
  const onceMore = as(keeper, addSpeerpunt, { agenda, title: 'te veel' })
  await expect(onceMore).rejects.toMatchObject(tooMany)
  const back = as(keeper, restoreSpeerpunt, { speerpunt: ids[0] ?? '' })
  await expect(back).rejects.toMatchObject(tooMany)
})
