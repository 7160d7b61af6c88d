import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { searchPalette } from './search-palette.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let here: TestMember
let there: TestMember

const find = async (who: TestMember, query: string) =>
  (await withTenant(database, who, (scope) => searchPalette(scope, { query }))).map(
    ({ kind, name }) => `${kind}: ${name}`,
  )

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  here = await joinPerson(database, a, {
    email: 'zoë de vries@hier.example',
    roles: ['lid'],
    organisation: 'Coöperatie Vooruit',
  })
  for (const name of ['Onderwijs Noord', 'Groep Vooruit', 'Alfa Zonne-energie']) {
    await joinPerson(database, a, {
      email: `${newId()}@x.example`,
      roles: ['lid'],
      organisation: name,
    })
  }
  there = await joinPerson(database, b, {
    email: 'zoë elders@daar.example',
    roles: ['lid'],
    organisation: 'Vooruit Elders',
  })
  await withTenant(database, here, async ({ tx, tenantId, now }) => {
    const documentId = newId()
    await tx.document.create({
      data: { tenantId, id: documentId, subjectType: 'agenda', subjectId: newId(), createdAt: now },
    })
    await tx.agenda.create({
      data: {
        tenantId,
        id: newId(),
        title: 'Vooruit met 100% vakmensen',
        fromYear: 2027,
        untilYear: 2030,
        ambition: '',
        documentId,
        createdAt: now,
        createdBy: here.actor.personId ?? '',
        changedAt: now,
      },
    })
  })
})

test('accents and case do not matter, in the query or in the name', async () => {
  expect(await find(here, 'ZOE')).toEqual(['person: zoë de vries'])
  expect(await find(here, 'cöopératie')).toEqual(['organisation: Coöperatie Vooruit'])
})

test('every word must occur, in any order', async () => {
  expect(await find(here, 'vries zoë')).toEqual(['person: zoë de vries'])
  expect(await find(here, 'zoë jansen')).toEqual([])
})

test('people, organisations and agendas come together; beginnings before middles', async () => {
  expect(await find(here, 'vooruit')).toEqual([
    'agenda: Vooruit met 100% vakmensen',
    'organisation: Coöperatie Vooruit',
    'organisation: Groep Vooruit',
  ])
  expect(await find(here, 'on')).toEqual([
    'organisation: Onderwijs Noord',
    'organisation: Alfa Zonne-energie',
  ])
  expect(await find(here, 'energie')).toEqual(['organisation: Alfa Zonne-energie'])
})

test('what looks like a pattern is only text', async () => {
  expect(await find(here, '100%')).toEqual(['agenda: Vooruit met 100% vakmensen'])
  expect(await find(here, '%')).toEqual([])
  expect(await find(here, '  ')).toEqual([])
})

test('another tenant finds only its own', async () => {
  expect(await find(there, 'vooruit')).toEqual(['organisation: Vooruit Elders'])
  expect(await find(there, 'zoë')).toEqual(['person: zoë elders'])
})

test('at most five of a kind', async () => {
  for (let turn = 0; turn < 6; turn++) {
    await joinPerson(database, here.tenantId, {
      email: `herhaling${turn}@x.example`,
      roles: ['lid'],
    })
  }
  expect(await find(here, 'herhaling')).toHaveLength(5)
})

test('goals, actions, consultations, ballots, groups and consortia are found, with the way to them', async () => {
  const withWater = async (who: TestMember) =>
    (await withTenant(database, who, (scope) => searchPalette(scope, { query: 'water' }))).map(
      ({ kind, name, agendaId }) => [kind, name, agendaId !== null],
    )
  await withTenant(database, here, layOutWork)
  const found = await withWater(here)
  expect(found).toHaveLength(7)
  expect(found).toEqual(
    expect.arrayContaining([
      ['action', 'Waterloket', true],
      ['ballot', 'Water eerst?', false],
      ['consortium', 'Waterlab', false],
      ['consultation', 'Waterronde', true],
      ['goal', 'Waterdoel', true],
      ['library-item', 'Waterboek', false],
      ['working-group', 'Watergroep', false],
    ]),
  )
  expect(await withWater(there)).toEqual([])
  const turnOn = (...modules: string[]) =>
    withTenant(database, here, ({ tx, tenantId }) =>
      tx.tenant.update({ where: { id: tenantId }, data: { modules }, select: { id: true } }),
    )
  await turnOn('decisions')
  expect(await withWater(here)).toEqual([['ballot', 'Water eerst?', false]])
  await turnOn('agenda', 'consortia', 'decisions', 'library', 'partners')
})

test('an item is found by its title, however many newer ones speak of the same', async () => {
  await withTenant(database, here, ({ tx, tenantId, now, actor }) => {
    const item = (title: string, on: string, plainSummary = '') => ({
      tenantId,
      id: newId(),
      kind: 'les',
      title,
      plainSummary,
      status: 'published',
      on: new Date(on),
      writers: [actor.membershipId ?? ''],
      createdAt: now,
      changedAt: now,
    })
    return tx.libraryItem.createMany({
      data: [
        item('Eén financiële coöperatie voor industrie-4.0', '2014-05-01'),
        ...Array.from({ length: 205 }, (_, n) =>
          item(`Les ${n}`, '2026-01-01', 'Over een financiële cooperatie in industrie 4.0.'),
        ),
      ],
    })
  })
  const [title] = await find(here, 'financiele cooperatie')
  expect(title).toBe('library-item: Eén financiële coöperatie voor industrie-4.0')
  expect(await find(here, 'EEN fin coöp INDUSTRIE 4.0')).toEqual([title])
})

/** One of everything that works with water; what was withdrawn or is not open yet beside it. */
async function layOutWork({ tx, tenantId, now, actor }: Scope): Promise<void> {
  const { id: agendaId } = await tx.agenda.findFirstOrThrow({ select: { id: true } })
  const text = async () => {
    const id = newId()
    const about = { subjectType: 'goal', subjectId: newId() }
    await tx.document.create({ data: { tenantId, id, ...about, createdAt: now } })
    return id
  }
  const by = actor.personId ?? ''
  const speerpuntId = newId()
  await tx.speerpunt.create({
    data: {
      tenantId,
      id: speerpuntId,
      agendaId,
      title: 'Techniek',
      position: 0,
      documentId: await text(),
      createdAt: now,
    },
  })
  for (const withdrawnAt of [null, now]) {
    const made = { tenantId, id: newId(), createdAt: now, changedAt: now, withdrawnAt }
    await tx.goal.create({
      data: {
        ...made,
        speerpuntId,
        title: 'Waterdoel',
        indicator: '',
        unit: '',
        direction: 'rising',
        rhythm: 'year',
        position: 0,
        documentId: await text(),
        createdBy: by,
      },
    })
    await tx.action.create({
      data: {
        ...made,
        id: newId(),
        agendaId,
        speerpuntId,
        title: 'Waterloket',
        position: 0,
        documentId: await text(),
        createdBy: by,
      },
    })
  }
  for (const openedAt of [null, now]) {
    await tx.consultation.create({
      data: {
        tenantId,
        id: newId(),
        agendaId,
        title: 'Waterronde',
        intro: '',
        opensOn: now,
        closesOn: now,
        supportersNeeded: 0,
        openedAt,
        createdAt: now,
        createdBy: by,
      },
    })
    await tx.ballot.create({
      data: {
        tenantId,
        id: newId(),
        title: 'Water eerst?',
        question: '',
        documentId: await text(),
        decision: 'consent',
        base: 'cast',
        quorum: 0,
        quorumPerGeleding: 0,
        reservations: 'none',
        sealed: false,
        closesAt: now,
        preparedAt: now,
        openedAt,
      },
    })
  }
  await tx.consortium.create({
    data: {
      tenantId,
      id: newId(),
      title: 'Waterlab',
      question: '',
      documentId: await text(),
      createdAt: now,
      changedAt: now,
    },
  })
  for (const status of ['draft', 'published']) {
    const item = { tenantId, id: newId(), kind: 'les', title: 'Waterboek', status, on: now }
    const mine = { writers: [actor.membershipId ?? ''], createdAt: now, changedAt: now }
    await tx.libraryItem.createMany({ data: { ...item, ...mine } })
  }
  await tx.workingGroup.create({
    data: { tenantId, id: newId(), agendaId, name: 'Watergroep', createdAt: now, createdBy: by },
  })
}
