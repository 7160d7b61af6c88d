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
  carryOutLibraryImport,
  getLibraryImport,
  requestLibraryImport,
} from '@voortent/domain/library'
import { addItemInput } from '@voortent/domain/library/contract'
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
const stored: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
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
async function readIn(file: Uint8Array<ArrayBuffer>, who = lector): Promise<string> {
  const { id } = await withTenant(database, who, (scope) =>
    requestLibraryImport(scope, { fileName: 'bron', file }),
  )
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'read-references' } }),
  )
  await runErrand.run(parts(), errand.id)
  return id
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const see = (id: string, who = lector) =>
  withTenant(database, who, (scope) => getLibraryImport(scope, { id }))
const files = () =>
  ({
    shelf: { put: async (key: string) => void stored.push(key) },
    takeIn: async (content: Uint8Array<ArrayBuffer>) => ({
      mediaType: 'application/pdf',
      content,
      picture: null,
    }),
  }) as never
const carryOut = (id: string, more: object = {}) =>
  withTenant(database, lector, (scope) =>
    carryOutLibraryImport(scope, files, {
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
  await expect(carryOut(id)).rejects.toMatchObject({ code: 'library.import-faults' })
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
    code: 'library.import-refused.item-empty',
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
