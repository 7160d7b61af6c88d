import { readingOf, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { changeAgenda } from './change-agenda.ts'
import type { CreateAgendaInput } from './contract.ts'
import { beginOnOnePage, createAgenda } from './create-agenda.ts'
import { getAgenda } from './get-agenda.ts'
import { listAgendas } from './list-agendas.ts'

let database: TestDatabase
let coordinator: TestMember
let member: TestMember
let outsider: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  coordinator = await joinPerson(database, a, { email: 'c@hier.example', roles: ['coordinator'] })
  member = await joinPerson(database, a, { email: 'l@hier.example', roles: ['lid'] })
  outsider = await joinPerson(database, b, { email: 'b@daar.example', roles: ['coordinator'] })
})

const input: CreateAgendaInput = {
  title: 'Human Capital Agenda',
  fromYear: 2027,
  untilYear: 2030,
  ambition: 'Iedereen leert een leven lang.',
}
const create = (who: TestMember, change: Partial<CreateAgendaInput> = {}) =>
  withTenant(database, who, (scope) => createAgenda(scope, { ...input, ...change }))
const list = (who: TestMember, phase?: 'lopend' | 'concept' | 'geevalueerd', page = 1) =>
  listAgendas(readingOf(database, who), { phase, page })

test('a coordinator begins an agenda in concept, with an empty text', async () => {
  const { id, documentId } = await create(coordinator)
  const agenda = await withTenant(database, member, (scope) => getAgenda(scope, { id }))
  expect(agenda).toMatchObject({
    ...input,
    phase: 'concept',
    documentId,
    speerpunten: [],
    may: { write: true, change: false },
  })
  const facts = await withTenant(database, coordinator, ({ tx }) =>
    tx.event.findMany({ where: { subjectId: id }, select: { type: true, payload: true } }),
  )
  expect(facts).toEqual([
    {
      type: 'agenda.created',
      payload: { title: input.title, fromYear: 2027, untilYear: 2030 },
    },
  ])
})

test('members do not begin one, and nothing is left of the attempt', async () => {
  await expect(create(member)).rejects.toMatchObject({ code: 'agenda.keepers-only' })
  const orphans = await withTenant(database, member, async ({ tx }) => {
    const documents = await tx.document.findMany({ include: { agendas: true } })
    return documents.filter(({ agendas }) => agendas.length === 0)
  })
  expect(orphans).toEqual([])
})

test('to another tenant an agenda is not there, whatever is tried', async () => {
  const { id } = await create(coordinator)
  const attempts = [
    () => withTenant(database, outsider, (scope) => getAgenda(scope, { id })),
    () =>
      withTenant(database, outsider, (scope) => changeAgenda(scope, { ...input, id, title: 'X' })),
  ]
  for (const attempt of attempts)
    await expect(attempt()).rejects.toMatchObject({
      kind: 'not-found',
      code: 'agenda.no-such-agenda',
    })
  expect((await list(outsider)).items).toEqual([])
})

test('a change is recorded once; the same again is no change', async () => {
  const { id } = await create(coordinator)
  const change = { ...input, id, title: 'Doe-agenda', untilYear: 2028 }
  for (const _ of [1, 2])
    await withTenant(database, coordinator, (scope) => changeAgenda(scope, change))
  const agenda = await withTenant(database, member, (scope) => getAgenda(scope, { id }))
  expect(agenda).toMatchObject({ title: 'Doe-agenda', untilYear: 2028 })
  const recorded = await withTenant(database, coordinator, ({ tx }) =>
    tx.event.count({ where: { subjectId: id, type: 'agenda.changed' } }),
  )
  expect(recorded).toBe(1)
})

test('after the consultation nobody changes it', async () => {
  const { id } = await create(coordinator)
  await withTenant(database, coordinator, ({ tx }) =>
    tx.agenda.updateMany({ where: { id }, data: { phase: 'vastgesteld' } }),
  )
  const late = withTenant(database, coordinator, (scope) => changeAgenda(scope, { ...input, id }))
  await expect(late).rejects.toMatchObject({ code: 'agenda.closed-in-this-phase' })
})

test('the list shows running agendas by phase, fifty to a page, the last changed first', async () => {
  const tenantId = await foundTenant(database, 'vol')
  const keeper = await joinPerson(database, tenantId, {
    email: 'k@vol.example',
    roles: ['makelaar'],
  })
  const old = await create(keeper, { title: 'Oud' })
  await withTenant(database, keeper, async (scope) => {
    await scope.tx.agenda.updateMany({ where: { id: old.id }, data: { phase: 'geevalueerd' } })
    for (let turn = 0; turn < 51; turn++)
      await createAgenda({ ...scope, now: new Date(2030, 0, turn + 1) }, input)
  })
  const first = await list(keeper, 'lopend')
  expect(first).toMatchObject({ more: true, mayCreate: true })
  expect(first.items).toHaveLength(50)
  expect(first.items[0]?.changedAt).toEqual(new Date(2030, 0, 51))
  expect((await list(keeper, 'lopend', 2)).items).toHaveLength(1)
  expect((await list(keeper, 'geevalueerd')).items.map(({ id }) => id)).toEqual([old.id])
})

test('an agenda that never was is not found', async () => {
  const asked = withTenant(database, member, (scope) => getAgenda(scope, { id: newId() }))
  await expect(asked).rejects.toMatchObject({ code: 'agenda.no-such-agenda' })
})

test('a title is enough to begin on one page, open to explore', async () => {
  const { id } = await withTenant(
    database,
    coordinator,
    (scope) => beginOnOnePage(scope, { title: 'Eerste gedachten' }),
    { clock: () => new Date('2027-12-31T23:30:00Z') },
  )
  const agenda = await withTenant(database, member, (scope) => getAgenda(scope, { id }))
  expect(agenda).toMatchObject({
    title: 'Eerste gedachten',
    phase: 'verkenning',
    fromYear: 2028,
    untilYear: 2031,
    ambition: '',
    may: { write: true },
  })
})
