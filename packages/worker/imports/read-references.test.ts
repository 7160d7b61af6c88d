import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import {
  addItem,
  beginImportUpload,
  carryOutLibraryImport,
  dropImportUpload,
  finishImportUpload,
  forgetLibraryImport,
  getLibraryImport,
  requestLibraryImport,
} from '@voortent/domain/library'
import { addItemInput } from '@voortent/domain/library/contract'
import { openShelf, type Shelf } from '@voortent/files'
import { newId } from '@voortent/kernel'
import { zipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

let database: TestDatabase
/** As the worker opens it. */
let open: Database
let lector: TestMember
let company: TestMember
let observer: TestMember
let folder: string
let shelf: Shelf

beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-imports-'))
  shelf = openShelf(folder, {})
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'voorbeeldstreek')
  const join = (role: string, organisation: string) =>
    joinPerson(database, here, { email: `${role}@x.example`, roles: [role], organisation })
  lector = await join('lector', 'Hogeschool')
  company = await join('mkb-partner', 'Werkplaats')
  observer = await join('toehoorder', 'Provincie')
  await withTenant(database, lector, (scope) =>
    addItem(
      scope,
      addItemInput.parse({
        kind: 'publicatie',
        title: 'Zorgtechnologie leren gebruiken aan het bed',
        on: '2025-01-01',
        doi: '10.1234/zorg',
      }),
    ),
  )
  return async () => {
    workshop.close()
    await open.close()
    await rm(folder, { recursive: true })
  }
})

const parts = () => ({
  database: open,
  shelf,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: () => {},
  put: async () => {},
})

/** Hands a file in and lets the worker read it. */
async function readIn(file: Uint8Array<ArrayBuffer>, who = lector): Promise<string> {
  const { id } = await withTenant(database, who, (scope) =>
    requestLibraryImport(scope, { fileName: 'bron', file }),
  )
  await work(id)
  return id
}

async function work(id: string): Promise<void> {
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'read-references' } }),
  )
  await runErrand.run(parts(), errand.id)
}

/** Lets a file come in pieces, and lets the worker read it. */
async function comeIn(file: Uint8Array, who = lector): Promise<string> {
  const upload = newId()
  const place = path.join(folder, upload)
  await writeFile(place, file)
  await withTenant(database, who, async (scope) => {
    await beginImportUpload(scope, { upload, name: 'bron.zip', bytes: file.length })
    await finishImportUpload(
      scope,
      { settle: (_, key, mediaType) => shelf.take(key, place, mediaType) },
      { upload },
    )
  })
  await work(upload)
  return upload
}

const zipOf = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytes(content) : content,
      ]),
    ),
  )
const onShelf = () => readdir(path.join(folder, 'files', lector.tenantId))
const filesOf = (title: string) =>
  withTenant(database, lector, ({ tx }) =>
    tx.libraryFile.findMany({
      where: { item: { title } },
      select: { name: true, mediaType: true, bytes: true, storedFileId: true },
    }),
  )

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const see = (id: string, who = lector) =>
  withTenant(database, who, (scope) => getLibraryImport(scope, { id }))
const carryOut = (id: string, more: object = {}) =>
  withTenant(database, lector, (scope) =>
    carryOutLibraryImport(scope, {
      id,
      also: [],
      visibility: 'tenant',
      publish: false,
      ...more,
    }),
  )
const titles = () =>
  withTenant(database, lector, async ({ tx }) =>
    (await tx.libraryItem.findMany({ orderBy: { title: 'asc' } })).map(({ title }) => title),
  )

test('a ZIP with BibTeX and files comes in at once; what is there already is told and stays out', async () => {
  const bibtex = `
@report{a, title={Leren lassen}, year=2026, abstract={Een tekst.}, file={Verslag:files/3/v.pdf:application/pdf}}
@article{b, title={Zorgtegnologie leren gebruiken aan het bed}, year=2025}
@article{c, title={Iets heel anders}, doi={10.1234/ZORG}, year=2024}
@report{d, title={Leren  Lassen!}, year=2026}
`
  const id = await readIn(
    new Uint8Array(
      zipSync({
        'x/bron.bib': bytes(bibtex),
        'x/files/3/v.pdf': bytes('%PDF-1.7'),
        'x/los.txt': bytes('x'),
      }),
    ),
  )
  const found = await see(id)
  expect(found).toMatchObject({
    state: 'ready',
    count: { items: 4, faults: 0, files: 1 },
    leftOver: ['x/los.txt'],
  })
  expect(
    found.duplicates.map(({ line, by, item, above }) => [line, by, item?.title, above]),
  ).toEqual([
    [3, 'title', 'Zorgtechnologie leren gebruiken aan het bed', null],
    [4, 'doi', 'Zorgtechnologie leren gebruiken aan het bed', null],
    [5, 'title', undefined, 2],
  ])
  expect(await carryOut(id, { also: [4] })).toEqual({ items: 2, skipped: 2 })
  expect(await titles()).toEqual([
    'Iets heel anders',
    'Leren lassen',
    'Zorgtechnologie leren gebruiken aan het bed',
  ])
  const held = await withTenant(database, lector, ({ tx }) =>
    tx.libraryFile.findMany({ select: { name: true, item: { select: { title: true } } } }),
  )
  expect(held).toEqual([{ name: 'v.pdf', item: { title: 'Leren lassen' } }])
  await expect(see(id)).rejects.toMatchObject({ code: 'library.no-such-import' })
})

test('with a fault in one line nothing comes in, and each fault says where', async () => {
  const before = await titles()
  const id = await readIn(
    bytes('Titel;Soort;Datum;DOI\nGoed;Les;2026;\nFout;Onzin;2026;\nNog een;Les;morgen;10.x\n'),
  )
  const found = await see(id)
  expect(found.faults).toEqual([
    { line: 3, field: 'kind', problem: 'library.kind-unknown', found: 'Onzin' },
    { line: 4, field: 'on', problem: 'library.day-malformed', found: 'morgen' },
    { line: 4, field: 'doi', problem: 'library.doi-malformed', found: '10.x' },
  ])
  await expect(carryOut(id)).rejects.toMatchObject({ code: 'library-exchange.import-faults' })
  expect(await titles()).toEqual(before)
})

test('what cannot be published takes nothing of the others along; it says at which line it stands', async () => {
  const before = await titles()
  const id = await readIn(
    bytes(
      'TY  - RPRT\nTI  - Met tekst\nPY  - 2026\nAB  - Tekst\nER  -\nTY  - RPRT\nTI  - Kaal\nPY  - 2026\nER  -\n',
    ),
  )
  await expect(carryOut(id, { publish: true })).rejects.toMatchObject({
    code: 'library-exchange.import-refused.item-empty',
    values: { line: 6, title: 'Kaal' },
  })
  expect(await titles()).toEqual(before)
  expect(await carryOut(id)).toEqual({ items: 2, skipped: 0 })
})

test('a file is its owner’s alone; who reads along hands none in; a picture is none', async () => {
  const id = await readIn(bytes('[{"title": "Een", "issued": {"raw": "2026"}}]'))
  expect(await see(id)).toMatchObject({ items: [{ title: 'Een', on: '2026-01-01' }] })
  await expect(see(id, company)).rejects.toMatchObject({ code: 'library.no-such-import' })
  await expect(readIn(bytes('x'), observer)).rejects.toMatchObject({ code: 'library.members-only' })
  const picture = await readIn(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
  expect(await see(picture)).toMatchObject({ state: 'failed', problem: 'no-references' })
})

const twoLines = 'Titel;Datum;Bestanden\nMet verslag;2026;map/verslag.pdf\nMet dia;2026;dia.pdf\n'

test('a ZIP that comes in pieces goes the same way; what is left over or out is taken away', async () => {
  const before = (await onShelf()).length
  const id = await comeIn(
    zipOf({
      'bron.csv': twoLines,
      'map/verslag.pdf': `%PDF-1.7 ${'woorden '.repeat(1000)}`,
      'dia.pdf': '%PDF-1.4 dia',
      'los.txt': 'Dit noemt niemand.',
    }),
  )
  expect(await see(id)).toMatchObject({
    state: 'ready',
    count: { items: 2, faults: 0, files: 2 },
    leftOver: ['los.txt'],
  })
  expect(await onShelf()).toHaveLength(before + 4)
  await carryOut(id)
  const [held] = await filesOf('Met verslag')
  expect(held).toMatchObject({ name: 'verslag.pdf', mediaType: 'application/pdf', bytes: 8009 })
  const read = await shelf.read(`${lector.tenantId}/${held?.storedFileId}`)
  expect(Buffer.from(read ?? []).toString()).toMatch(/^%PDF-1.7 woorden/)
  const waiting = await withDoor(database, 'errands', (tx) =>
    tx.errand.count({ where: { job: 'read-library-file' } }),
  )
  expect(waiting).toBeGreaterThanOrEqual(2)
  const kept = await withTenant(database, lector, ({ tx }) =>
    tx.storedFile.findMany({ where: { removedAt: null, itemId: null } }),
  )
  expect(kept).toEqual([])
})

test('a file in a ZIP that cannot be kept is told at the line that names it', async () => {
  const id = await comeIn(
    zipOf({
      'bron.csv': `Titel;Datum;Bestanden\nEen;2026;gif.exe\nTwee;2026;goed.pdf\nDrie;2026;goed.pdf\nVier;2026;weg.pdf\nVijf;2026;leeg.pdf\n`,
      'gif.exe': new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
      'goed.pdf': '%PDF-1.7',
      'leeg.pdf': '',
    }),
  )
  const { faults } = await see(id)
  expect(faults.map(({ line, problem, found }) => [line, problem, found])).toEqual([
    [2, 'file-not-kept', 'gif.exe'],
    [4, 'file-twice', 'goed.pdf'],
    [5, 'no-file', 'weg.pdf'],
    [6, 'file-not-kept', 'leeg.pdf'],
  ])
  const titlesBefore = await titles()
  await expect(carryOut(id)).rejects.toMatchObject({ code: 'library-exchange.import-faults' })
  expect(await titles()).toEqual(titlesBefore)
  await withTenant(database, lector, (scope) => forgetLibraryImport(scope, id))
  const left = await withTenant(database, lector, ({ tx }) =>
    tx.storedFile.count({ where: { removedAt: null, itemId: null } }),
  )
  expect(left).toBe(0)
})

test('a bomb, a liar, a locked and a broken ZIP are refused before anything is put aside', async () => {
  const before = await onShelf()
  const problemOf = async (file: Uint8Array) => (await see(await comeIn(file))).problem
  expect(await problemOf(zipOf({ 'a.csv': twoLines, 'b.txt': new Uint8Array(30_000_000) }))).toBe(
    'too-large-inside',
  )
  const many = zipOf({ 'a.csv': twoLines })
  new DataView(many.buffer).setUint16(many.length - 12, 3001, true)
  expect(await problemOf(many)).toBe('too-large-inside')
  const whole = zipOf({ 'a.csv': twoLines })
  expect(await problemOf(whole.subarray(0, whole.length - 30))).toBe('broken')
  const locked = zipOf({ 'a.csv': twoLines })
  const directory = Buffer.from(locked).lastIndexOf('PK\u0001\u0002')
  locked[directory + 8] = 1
  expect(await problemOf(locked)).toBe('encrypted')
  expect(await problemOf(zipOf({ 'a.pdf': '%PDF' }))).toBe('no-references')
  // It says that it is small and is not: no more is read than it says.
  const liar = zipOf({ 'a.csv': twoLines.repeat(50) })
  new DataView(liar.buffer).setUint32(
    Buffer.from(liar).lastIndexOf('PK\u0001\u0002') + 24,
    10,
    true,
  )
  expect(await problemOf(liar)).toBe('broken')
  const added = (await onShelf()).filter((key) => !before.includes(key))
  expect(added).toHaveLength(6)
})

test('what is on its way is its owner’s alone, at most three at once, and can be let go', async () => {
  const begin = (upload: string, who = lector) =>
    withTenant(database, who, (scope) =>
      beginImportUpload(scope, { upload, name: 'x.zip', bytes: 5 }),
    )
  const uploads = [newId(), newId(), newId()]
  for (const upload of uploads) await begin(upload)
  await expect(begin(newId())).rejects.toMatchObject({
    code: 'library-files.too-many-on-their-way',
  })
  await expect(begin(newId(), observer)).rejects.toMatchObject({ code: 'library.members-only' })
  const [upload = ''] = uploads
  const discarded: string[] = []
  const drop = (who: TestMember) =>
    withTenant(database, who, (scope) =>
      dropImportUpload(scope, { discard: async (id) => void discarded.push(id) }, { upload }),
    )
  await expect(drop(company)).rejects.toMatchObject({ code: 'library-files.no-such-upload' })
  await drop(lector)
  expect(discarded).toEqual([upload])
  await begin(newId())
})
