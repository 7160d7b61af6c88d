import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
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
import { addItem, attachFile, listFiles, openFile } from '@voortent/domain/library'
import { addItemInput } from '@voortent/domain/library/contract'
import { openScanner, openShelf, type Shelf, takeIn } from '@voortent/files'
import { type ClamDaemon, eicar, openClamDaemon } from '@voortent/files/testing/clam-daemon'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workshop } from '../workshop.ts'
import { readLibraryFile } from './read-library-file.ts'
import { scanOlderFiles } from './scan-older-files.ts'

const given = path.join(import.meta.dirname, '../../office/testing/files')
const photo = path.join(import.meta.dirname, '../../files/testing/photo-with-place.jpg')
let database: TestDatabase
let lector: TestMember
/** As the worker opens it. */
let open: Database
let daemon: ClamDaemon
let folder: string
let shelf: Shelf
let item: string

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const tenant = await foundTenant(database, 'hier')
  const about = { email: 'l@x.example', roles: ['lector'], organisation: 'Hogeschool' }
  lector = await joinPerson(database, tenant, about)
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-library-'))
  shelf = openShelf(folder, {})
  daemon = await openClamDaemon()
  const facts = { kind: 'les', title: 'Leren lassen', on: '2026-05-01' }
  const added = await as((scope) => addItem(scope, addItemInput.parse(facts)))
  item = added.id
})
afterAll(async () => {
  await daemon?.close()
  workshop.close()
  await open.close()
  await rm(folder, { recursive: true })
})

const as = <Result>(work: Parameters<typeof withTenant<Result>>[2]) =>
  withTenant(database, lector, work)

/** Hands a file in and looks at it; answers how it stands afterwards. */
async function handIn(name: string, content: Uint8Array<ArrayBuffer>, address = '') {
  const { id } = await as((scope) => attachFile(scope, { shelf, takeIn }, { item, name, content }))
  return lookAt(id, address)
}

async function lookAt(id: string, address: string) {
  await readLibraryFile.run(partsWith(address), { tenantId: lector.tenantId, subjectId: id })
  const { files } = await as((scope) => listFiles(scope, { item }))
  return files.find((file) => file.id === id)
}

function partsWith(address: string) {
  return {
    database: open,
    shelf,
    scanner: openScanner(address),
    mail: { send: () => Promise.reject(new Error('no letter was asked for')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: () => {},
    put: async () => {},
  }
}
/** With more inside than what lays documents out unpacks. */
function inManyParts(docx: Uint8Array) {
  const more = Array.from({ length: 3_100 }, (_, place) => [
    `customXml/${place}.xml`,
    strToU8('<a/>'),
  ])
  return new Uint8Array(zipSync({ ...unzipSync(docx), ...Object.fromEntries(more) }))
}
const bytes = async (place: string) => new Uint8Array(await readFile(place))
const text = (words: string) => new Uint8Array(Buffer.from(words))

test('a document is read and shown small; its words are found', async () => {
  const file = await handIn('agenda.odt', await bytes(path.join(given, 'agenda.odt')))
  expect(file).toMatchObject({ state: 'ready', preview: { height: 512 } })
  const found = await as(({ tx }) =>
    tx.libraryPassage.count({ where: { fileId: file?.id, body: { contains: 'leerwerkplek' } } }),
  )
  expect(found).toBe(1)
}, 60_000)

test('a document that does not say how many pages it has is laid out, and one that cannot be is read all the same', async () => {
  const report = await bytes(path.join(given, 'report.docx'))
  const file = await handIn('verslag.docx', report)
  expect(file).toMatchObject({ state: 'ready', pages: 10, pagesAbout: true })
  const other = await handIn('delen.docx', inManyParts(report))
  expect(other).toMatchObject({ state: 'ready', pages: null, pagesAbout: false })
}, 60_000)

test('a photo keeps nothing of where it was taken', async () => {
  const file = await handIn('foto.jpg', await bytes(photo))
  expect(file).toMatchObject({ state: 'ready', mediaType: 'image/webp', preview: { width: 900 } })
})

test('a PDF with a password is refused, and says so', async () => {
  const file = await handIn('dicht.pdf', await bytes(path.join(given, 'locked.pdf')))
  expect(file).toMatchObject({ state: 'refused', refusal: 'encrypted' })
}, 60_000)

test('what ClamAV finds something in, or cannot look through, is refused', async () => {
  const clean = await handIn('a.txt', text('Een vaste meester'), daemon.address)
  expect(clean).toMatchObject({ state: 'ready' })
  const infected = await handIn('b.txt', text(eicar), daemon.address)
  expect(infected).toMatchObject({ state: 'refused', refusal: 'infected' })
  const large = await handIn('c.txt', text('woord '.repeat(400_000)), daemon.address)
  expect(large).toMatchObject({ state: 'refused', refusal: 'too-large-to-scan' })
}, 60_000)

test('while ClamAV is away a file is held, and looked at once it is back', async () => {
  await daemon.stop()
  const file = await handIn('d.txt', text('Een vaste meester'), daemon.address)
  expect(file).toMatchObject({ state: 'held' })
  const id = file?.id ?? ''
  const again = await withDoor(database, 'errands', (tx) =>
    tx.errand.count({ where: { subjectId: id, dueAt: { gt: new Date() } } }),
  )
  expect(again).toBe(1)
  await expect(
    as((scope) => openFile(scope, { file: id, part: 'zien', language: 'nl' })),
  ).rejects.toThrow('library-files.no-such-file')
  await daemon.start()
  expect(await lookAt(id, daemon.address)).toMatchObject({ state: 'ready' })
}, 60_000)

test('what came before there was a scanner is scanned once there is; until then nobody opens it', async () => {
  const clean = await handIn('e.txt', text('Een oude meester'))
  const infected = await handIn('f.txt', text(`Een ${eicar}`))
  const [id, other] = [clean?.id ?? '', infected?.id ?? '']
  const opened = (file: string, scans: boolean) =>
    as((scope) => openFile(scope, { file, part: 'zien', language: 'nl' }, { scans })).then(
      () => true,
      () => false,
    )
  const state = async (file: string) => {
    const { files } = await as((scope) => listFiles(scope, { item }, { scans: true }))
    return files.find((one) => one.id === file)?.state
  }
  expect([await opened(id, false), await opened(id, true)]).toEqual([true, false])
  expect(await state(id)).toBe('unscanned')
  await scanOlderFiles.run(partsWith(''), '')
  expect(await opened(id, false)).toBe(true)
  await scanOlderFiles.run(partsWith(daemon.address), '')
  expect([await opened(id, false), await state(id)]).toEqual([false, 'unscanned'])
  await daemon.stop()
  expect(await lookAt(id, daemon.address)).toMatchObject({ state: 'unscanned' })
  await as((scope) => readLibraryFile.giveUp?.(scope, id) ?? Promise.resolve())
  expect([await opened(id, true), await state(id)]).toEqual([false, 'unscanned'])
  await scanOlderFiles.run(partsWith(daemon.address), '')
  await daemon.start()
  expect(await lookAt(id, daemon.address)).toMatchObject({ state: 'ready' })
  expect(await opened(id, true)).toBe(true)
  expect(await lookAt(other, daemon.address)).toMatchObject({ refusal: 'infected' })
  const said = await as(({ tx }) => tx.libraryPassage.count({ where: { fileId: other } }))
  expect(said).toBe(0)
}, 60_000)

test('on the machine nothing is left of what was looked at', async () => {
  const left = await readdir(tmpdir())
  expect(left.filter((name) => name.startsWith('voortent-reading-'))).toEqual([])
})
