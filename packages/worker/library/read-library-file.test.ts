import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo, Server } from 'node:net'
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
import { addItem, attachFile, listFiles } from '@voortent/domain/library'
import { addItemInput } from '@voortent/domain/library/contract'
import { openScanner, openShelf, type Shelf, takeIn } from '@voortent/files'
import { openClamDaemon, virus } from '@voortent/files/testing/clam-daemon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workshop } from '../workshop.ts'
import { readLibraryFile } from './read-library-file.ts'

const given = path.join(import.meta.dirname, '../../office/testing/files')
const photo = path.join(import.meta.dirname, '../../files/testing/photo-with-place.jpg')
let database: TestDatabase
let lector: TestMember
/** As the worker opens it. */
let open: Database
let daemon: Server
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
  daemon = await openClamDaemon(1_000_000)
  const facts = { kind: 'les', title: 'Leren lassen', on: '2026-05-01' }
  const added = await as((scope) => addItem(scope, addItemInput.parse(facts)))
  item = added.id
})
afterAll(async () => {
  daemon.close()
  workshop.close()
  await open.close()
  await rm(folder, { recursive: true })
})

const as = <Result>(work: Parameters<typeof withTenant<Result>>[2]) =>
  withTenant(database, lector, work)
const atDaemon = () => `tcp://127.0.0.1:${(daemon.address() as AddressInfo).port}`

/** Hands a file in and looks at it; answers how it stands afterwards. */
async function handIn(name: string, content: Uint8Array<ArrayBuffer>, address = '') {
  const { id } = await as((scope) => attachFile(scope, { shelf, takeIn }, { item, name, content }))
  const parts = {
    database: open,
    shelf,
    scanner: openScanner(address),
    mail: { send: () => Promise.reject(new Error('no letter was asked for')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: () => {},
    put: async () => {},
  }
  await readLibraryFile.run(parts, { tenantId: lector.tenantId, subjectId: id })
  const { files } = await as((scope) => listFiles(scope, { item }))
  return files.find((file) => file.id === id)
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

test('a photo keeps nothing of where it was taken', async () => {
  const file = await handIn('foto.jpg', await bytes(photo))
  expect(file).toMatchObject({ state: 'ready', mediaType: 'image/webp', preview: { width: 900 } })
})

test('a PDF with a password is refused, and says so', async () => {
  const file = await handIn('dicht.pdf', await bytes(path.join(given, 'locked.pdf')))
  expect(file).toMatchObject({ state: 'refused', refusal: 'encrypted' })
}, 60_000)

test('what the scanner finds something in, or cannot look through, is refused', async () => {
  const clean = await handIn('a.txt', text('Een vaste meester'), atDaemon())
  expect(clean).toMatchObject({ state: 'ready' })
  const infected = await handIn('b.txt', text(`Een ${virus}`), atDaemon())
  expect(infected).toMatchObject({ state: 'refused', refusal: 'infected' })
  const large = await handIn('c.txt', text('woord '.repeat(200_000)), atDaemon())
  expect(large).toMatchObject({ state: 'refused', refusal: 'too-large-to-scan' })
}, 60_000)

test('without the scanner that was asked for a file is held, and comes by again', async () => {
  const file = await handIn('d.txt', text('Een vaste meester'), 'tcp://127.0.0.1:9')
  expect(file).toMatchObject({ state: 'held' })
  const again = await withDoor(database, 'errands', (tx) =>
    tx.errand.count({ where: { subjectId: file?.id ?? '', dueAt: { gt: new Date() } } }),
  )
  expect(again).toBe(1)
})

test('on the machine nothing is left of what was looked at', async () => {
  const left = await readdir(tmpdir())
  expect(left.filter((name) => name.startsWith('voortent-reading-'))).toEqual([])
})
