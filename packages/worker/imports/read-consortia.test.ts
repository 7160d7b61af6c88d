import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readingOf, withDoor, withTenant } from '@voortent/database'
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
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

const files = path.join(import.meta.dirname, '../../office/testing/files')
let database: TestDatabase
let broker: TestMember
let coordinator: TestMember
let company: TestMember
let lid: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
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
  return () => workshop.close()
})

const parts = () => ({
  database,
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
    unknown: ['Vakbond'],
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
