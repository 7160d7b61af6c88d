import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { carryOutImport, getImport, readAgenda, requestImport } from '@voortent/domain/agenda'
import type { CarryOutImportInput } from '@voortent/domain/agenda/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

let database: TestDatabase
/** As the worker opens it. */
let open: Database
let coordinator: TestMember
let makelaar: TestMember
let lid: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'voorbeeldstreek')
  const join = (role: string) =>
    joinPerson(database, here, { email: `${role}@x.example`, roles: [role] })
  coordinator = await join('coordinator')
  makelaar = await join('makelaar')
  lid = await join('lid')
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

async function handIn(fileName: string, file: Uint8Array<ArrayBuffer>): Promise<string> {
  const { id } = await withTenant(database, coordinator, (scope) =>
    requestImport(scope, { fileName, file }),
  )
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'read-import' } }),
  )
  await runErrand.run(parts(), errand.id)
  return id
}

async function fixture(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = path.join(import.meta.dirname, '../../office/testing/files')
  return new Uint8Array(await readFile(path.join(folder, name)))
}

const see = (id: string, who = coordinator) =>
  withTenant(database, who, (scope) => getImport(scope, { id }))
const carryOut = (input: CarryOutImportInput) =>
  withTenant(database, coordinator, (scope) => carryOutImport(scope, input))

test('a file of LibreOffice is read, corrected and becomes an agenda with its texts', async () => {
  const id = await handIn('agenda 2025-2028.odt', await fixture('agenda.odt'))
  const found = await see(id)
  expect(found).toMatchObject({
    state: 'ready',
    level: 1,
    facts: { title: 'agenda 2025-2028', fromYear: 2025, untilYear: 2028 },
    tables: [{ part: 1, columns: ['Actie', 'Trekker', 'Periode'] }],
  })
  expect(found.parts.map(({ title, becomes }) => [title, becomes])).toEqual([
    ['Inleiding', 'ambition'],
    ['Leren in het kleinbedrijf', 'speerpunt'],
    ['Techniek voor iedereen', 'speerpunt'],
    ['Bijlage', 'nothing'],
  ])
  const { facts, level, tables } = found
  const made = await carryOut({
    id,
    level,
    ...facts,
    title: 'Agenda Voorbeeldstreek',
    ambition: 'Iedereen leert.',
    parts: found.parts.map(({ title, becomes }) => ({ title: `${title}!`, becomes })),
    tables: tables.map(({ reading }) => reading),
  })
  expect(made.actions.map(({ title, lead, startsOn }) => [title, lead, startsOn])).toEqual([
    ['Leerwerkplekken openen', 'ROC De Brug', '2025-01-01'],
    ['Loket inrichten', 'Werkplein', '2025-01-01'],
  ])
  const agenda = await withTenant(database, coordinator, (scope) =>
    readAgenda(scope, { id: made.id }),
  )
  expect(agenda).toMatchObject({ title: 'Agenda Voorbeeldstreek', phase: 'concept' })
  expect(agenda.speerpunten.map(({ title }) => title)).toEqual([
    'Leren in het kleinbedrijf!',
    'Techniek voor iedereen!',
  ])
  const [first] = agenda.speerpunten
  expect(made.actions.every(({ speerpunt }) => speerpunt === first?.id)).toBe(true)
  const words = JSON.stringify(first?.text.content)
  expect(words).toContain('met een vast gezicht')
  expect(words).not.toContain('Loket inrichten')
  expect(JSON.stringify(agenda.text.content)).toContain('https://voorbeeld.example/cijfers')
  await expect(see(id)).rejects.toMatchObject({ code: 'agenda.no-such-import' })
})

test('a table that stays text stays, and a file that was divided otherwise is not carried out', async () => {
  const id = await handIn('agenda.docx', await fixture('agenda.docx'))
  const found = await see(id)
  const input = {
    id,
    level: found.level,
    title: 'Nog een agenda',
    fromYear: 2025,
    untilYear: 2026,
    ambition: 'Samen.',
    parts: found.parts.map(({ title }) => ({ title, becomes: 'speerpunt' as const })),
    tables: [],
  }
  await expect(carryOut({ ...input, level: 2 })).rejects.toMatchObject({
    code: 'agenda.import-changed',
  })
  const made = await carryOut(input)
  expect(made.actions).toEqual([])
  const agenda = await withTenant(database, coordinator, (scope) =>
    readAgenda(scope, { id: made.id }),
  )
  expect(JSON.stringify(agenda.speerpunten[1]?.text.content)).toContain('Loket inrichten')
})

test('a broken file says so and is not kept', async () => {
  const id = await handIn('kapot.docx', new Uint8Array(Buffer.from('PK\u0003\u0004 kapot')))
  expect(await see(id)).toMatchObject({ state: 'failed', problem: 'broken', parts: [] })
  const { file } = await withTenant(database, coordinator, ({ tx, tenantId }) =>
    tx.agendaImport.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } }),
  )
  expect(file).toBeNull()
})

test('keepers alone hand in files, and each sees their own', async () => {
  const file = await fixture('agenda.odt')
  await expect(
    withTenant(database, lid, (scope) => requestImport(scope, { fileName: 'x.odt', file })),
  ).rejects.toMatchObject({ code: 'agenda.keepers-only' })
  const { id } = await withTenant(database, coordinator, (scope) =>
    requestImport(scope, { fileName: 'x.odt', file }),
  )
  await expect(see(id, makelaar)).rejects.toMatchObject({ kind: 'not-found' })
  const text = new Uint8Array(Buffer.from('Beste lezer'))
  await expect(
    withTenant(database, coordinator, (scope) =>
      requestImport(scope, { fileName: 'x.docx', file: text }),
    ),
  ).rejects.toMatchObject({ code: 'agenda.import-no-document', field: 'file' })
})
