import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Database, openDatabase, readingOf, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import {
  carryOutConsortiaImport,
  getConsortiaImport,
  getConsortium,
  getPartners,
  listConsortia,
  requestConsortiaImport,
} from '@voortent/domain/consortia'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

const files = path.join(import.meta.dirname, '../../office/testing/files')
let database: TestDatabase
/** As the worker opens it. */
let open: Database
let broker: TestMember
let coordinator: TestMember
let company: TestMember
let lid: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'voorbeeldstreek')
  const join = (role: string, organisation?: string) =>
    joinPerson(database, here, {
      email: `${role}@x.example`,
      roles: [role],
      ...(organisation && { organisation }),
    })
  broker = await join('makelaar', 'Leerwerkloket')
  coordinator = await join('coordinator')
  company = await join('mkb-partner', 'Niemandsland')
  lid = await join('lid', 'Fieldlab')
  return () => {
    workshop.close()
    return open.close()
  }
})

const parts = () => ({
  database: open,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: () => {},
  put: async () => {},
})

/** Hands a file in and lets the worker read it. */
async function readIn(file: Uint8Array<ArrayBuffer>, who = broker): Promise<string> {
  const { id } = await withTenant(database, who, (scope) =>
    requestConsortiaImport(scope, { fileName: 'lijst.xlsx', file }),
  )
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'read-consortia' } }),
  )
  await runErrand.run(parts(), errand.id)
  return id
}

const see = (id: string, who = broker) =>
  withTenant(database, who, (scope) => getConsortiaImport(scope, { id }))

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('a workbook is read, an unknown organisation is added, and all comes in at once', async () => {
  const id = await readIn(new Uint8Array(await readFile(path.join(files, 'consortia.xlsx'))))
  const found = await see(id)
  expect(found).toMatchObject({
    state: 'ready',
    mapping: { title: 0, question: 1, phase: 2, lead: 3, partner: 4, commitment: 5, since: 6 },
    count: { consortia: 2, partners: 4, faults: 0 },
    unknown: [{ name: 'Vakbond', likely: [] }],
  })
  const carryOut = (organisations: { name: string; is: '' | 'vakbond' }[], who = broker) =>
    withTenant(database, who, (scope) =>
      carryOutConsortiaImport(scope, { id, mapping: found.mapping, organisations }),
    )
  await expect(carryOut([])).rejects.toMatchObject({ code: 'consortia.organisations-unknown' })
  await expect(carryOut([{ name: 'Vakbond', is: '' }])).rejects.toMatchObject({
    code: 'consortia.organisations-unknown',
  })
  await expect(carryOut([], coordinator)).rejects.toMatchObject({
    code: 'consortia.no-such-import',
  })
  expect(await carryOut([{ name: 'Vakbond', is: 'vakbond' }])).toEqual({ consortia: 2 })
  const { items } = await listConsortia(readingOf(database, broker), { page: 1 })
  expect(items.map(({ title, phase, lead }) => [title, phase, lead])).toEqual(
    expect.arrayContaining([
      ['Skillslab Lijn 7', 'uitvoering', 'Fieldlab'],
      ['Warmtepomp leren', 'verkenning', 'Leerwerkloket'],
    ]),
  )
  const skillslab = items.find(({ title }) => title === 'Skillslab Lijn 7')?.id ?? ''
  const seen = await withTenant(database, company, (scope) =>
    getConsortium(scope, { consortium: skillslab }),
  )
  expect(seen).toMatchObject({
    may: { inside: true },
    partners: [
      { name: 'Niemandsland', commitment: 'actief' },
      { name: 'Vakbond', commitment: 'in-gesprek' },
    ],
  })
  const { partners } = await withTenant(database, company, (scope) =>
    getPartners(scope, { consortium: skillslab }),
  )
  expect(partners.map(({ ladder }) => ladder?.stays.map(({ to, own }) => [to, own]))).toEqual([
    [['actief', false]],
    [['in-gesprek', false]],
  ])
  const outside = await withTenant(database, broker, (scope) =>
    getConsortium(scope, { consortium: skillslab }),
  )
  expect(outside.may.inside).toBe(false)
  await expect(see(id)).rejects.toMatchObject({ code: 'consortia.no-such-import' })
})

test('with a fault in one line nothing comes in, and each fault says where', async () => {
  const id = await readIn(
    bytes(
      'Naam;Vraagstuk;Fase\nEerste;Waarom?;Voorstel\nTweede;Waarom?;Bezig\nSkillslab Lijn 7;Nog eens?;\n',
    ),
  )
  const found = await see(id)
  expect(found.faults).toEqual([
    { line: 3, column: 'phase', problem: 'phase-unknown', found: 'Bezig' },
    { line: 4, column: 'title', problem: 'title-taken', found: 'Skillslab Lijn 7' },
  ])
  const carryOut = withTenant(database, broker, (scope) =>
    carryOutConsortiaImport(scope, { id, mapping: found.mapping, organisations: [] }),
  )
  await expect(carryOut).rejects.toMatchObject({ code: 'consortia.import-faults' })
  const { items } = await listConsortia(readingOf(database, broker), { page: 1 })
  expect(items.map(({ title }) => title)).not.toContain('Eerste')
})

test('a name that is nearly one that exists is offered to choose, here and from elsewhere', async () => {
  const there = await foundTenant(database, 'elders')
  const { actor } = await joinPerson(database, there, {
    email: 'elders@x.example',
    roles: ['lid'],
    organisation: 'Hogeschool Verzinland',
  })
  const id = await readIn(
    bytes(
      'Naam;Vraagstuk;Partner\nDerde;Waarom?;Fieldlab B.V.\nDerde;;Verzinland\nDerde;;Fieldlap\n',
    ),
  )
  const { mapping, unknown } = await see(id)
  expect(
    unknown.map(({ name, likely }) => [name, likely.map((one) => [one.name, one.here])]),
  ).toEqual([
    ['Fieldlab B.V.', [['Fieldlab', true]]],
    ['Verzinland', [['Hogeschool Verzinland', false]]],
    ['Fieldlap', []],
  ])
  const carryOut = (last: string) =>
    withTenant(database, broker, (scope) =>
      carryOutConsortiaImport(scope, {
        id,
        mapping,
        organisations: [
          { name: 'Fieldlab B.V.', is: unknown[0]?.likely[0]?.id ?? '' },
          { name: 'Verzinland', is: unknown[1]?.likely[0]?.id ?? '' },
          { name: 'Fieldlap', is: last },
        ],
      }),
    )
  await expect(carryOut(newId())).rejects.toMatchObject({ code: 'consortia.takes-no-part' })
  await carryOut('mkb')
  const partners = await withTenant(database, broker, ({ tx }) =>
    tx.partner.findMany({ where: { until: null }, select: { organisationId: true } }),
  )
  expect(partners.map(({ organisationId }) => organisationId)).toContain(actor.actingForId)
  const { items } = await listConsortia(readingOf(database, broker), { page: 1 })
  const consortium = items.find(({ title }) => title === 'Derde')?.id ?? ''
  const seen = await withTenant(database, broker, (scope) => getConsortium(scope, { consortium }))
  expect(seen.partners.map(({ name }) => name).toSorted()).toEqual([
    'Fieldlab',
    'Fieldlap',
    'Hogeschool Verzinland',
  ])
})

test('whoever says that it is another organisation of a like name gets a new one', async () => {
  const id = await readIn(bytes('Naam;Vraagstuk;Partner\nVierde;Waarom?;Niemandsland BV\n'))
  const { mapping } = await see(id)
  const organisations = [{ name: 'Niemandsland BV', is: 'mkb' as const }]
  await withTenant(database, broker, (scope) =>
    carryOutConsortiaImport(scope, { id, mapping, organisations }),
  )
  const made = await withTenant(database, broker, ({ tx }) =>
    tx.organisation.count({ where: { name: 'Niemandsland BV' } }),
  )
  expect(made).toBe(1)
})

test('two new names in one list that resemble each other are a slip, and nothing comes in', async () => {
  const id = await readIn(
    bytes(
      'Naam;Vraagstuk;Partner\nVijfde;Waarom?;Smederij Verzonnen\nVijfde;;Smederij Verzonnen bv\n',
    ),
  )
  const { mapping, unknown } = await see(id)
  const organisations = unknown.map(({ name }) => ({ name, is: 'mkb' as const }))
  const carryOut = withTenant(database, broker, (scope) =>
    carryOutConsortiaImport(scope, { id, mapping, organisations }),
  )
  await expect(carryOut).rejects.toMatchObject({ code: 'consortia.organisation-likely-known' })
  const { items } = await listConsortia(readingOf(database, broker), { page: 1 })
  expect(items.map(({ title }) => title)).not.toContain('Vijfde')
})

test('a picture with the name of a workbook is refused with a reason; others hand nothing in', async () => {
  const id = await readIn(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))
  expect(await see(id)).toMatchObject({ state: 'failed', problem: 'no-table' })
  await expect(readIn(bytes('Naam\nx'), lid)).rejects.toMatchObject({
    code: 'consortia.keepers-only',
  })
})

test('who imports one without a lead guides it, and thousands come in at once', async () => {
  const lines = Array.from(
    { length: 3000 },
    (_, at) => `Lab ${at};Waarom ${at}?;Niemandsland;Actief`,
  )
  const id = await readIn(bytes(`Naam;Vraagstuk;Partner;Toezegging\n${lines.join('\n')}\n`))
  const { mapping } = await see(id)
  const done = await withTenant(database, broker, (scope) =>
    carryOutConsortiaImport(scope, { id, mapping, organisations: [] }),
  )
  expect(done).toEqual({ consortia: 3000 })
  const { items } = await listConsortia(readingOf(database, broker), { page: 1 })
  const seen = await withTenant(database, broker, (scope) =>
    getConsortium(scope, { consortium: items[0]?.id ?? '' }),
  )
  expect(seen.may).toMatchObject({ inside: true, lead: true })
})
