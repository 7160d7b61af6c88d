import { withDoor } from '@voortent/database'
import { beforeAll, expect, test } from 'vitest'
import { withdrawItem } from '../items/withdraw-item.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { attachFile } from './attach-file.ts'
import { beginReading } from './begin-reading.ts'
import type { FilePart } from './contract.ts'
import { describeFile } from './describe-file.ts'
import { finishReading } from './finish-reading.ts'
import { holdFile } from './hold-file.ts'
import { listFiles } from './list-files.ts'
import { openFile } from './open-file.ts'
import { refuseFile } from './refuse-file.ts'
import { removeLibraryFile } from './remove-library-file.ts'
import { filesInMemory } from './testing/files.ts'

let shelf: Shelf
const files = filesInMemory()
const found = {
  pages: 2,
  seconds: null,
  passages: [
    { page: 1, body: 'Een vaste meester' },
    { page: 2, body: 'naast wie nieuw is' },
  ],
  preview: { width: 450, height: 640 },
}

beforeAll(async () => {
  shelf = await foundShelf()
})

async function attach(change: object = {}) {
  const item = await shelve(shelf, change)
  const { id } = await as(shelf, shelf.lector, (scope) =>
    attachFile(scope, files, { item, name: 'a.pdf', content: Uint8Array.of(1) }),
  )
  return { item, file: id as string }
}
const open = (who: Shelf['lector'], file: string, part: FilePart = 'bewaren') =>
  as(shelf, who, (scope) => openFile(scope, { file, part, language: 'nl' }))
const none = { code: 'library-files.no-such-file' }

test('nobody opens a file before it was looked at; then its words are there, page by page', async () => {
  const { item, file } = await attach()
  await expect(open(shelf.lector, file)).rejects.toMatchObject(none)
  const list = (who: Shelf['lector']) => as(shelf, who, (scope) => listFiles(scope, { item }))
  expect(await list(shelf.company)).toEqual({ files: [], may: { write: false } })
  expect((await list(shelf.lector)).files).toMatchObject([{ state: 'waiting' }])
  const reading = await as(shelf, shelf.lector, (scope) => beginReading(scope, { file }))
  expect(reading).toMatchObject({ mediaType: 'application/pdf', bytes: 1 })
  await as(shelf, shelf.lector, (scope) => finishReading(scope, file, found))
  await as(shelf, shelf.lector, (scope) => finishReading(scope, file, found))
  expect((await list(shelf.company)).files).toMatchObject([
    { state: 'ready', pages: 2, preview: found.preview },
  ])
  expect(await open(shelf.company, file)).toMatchObject({ key: reading?.key, bytes: 1 })
  expect(await open(shelf.company, file, 'klein')).toMatchObject({ key: reading?.small })
  await expect(open(shelf.company, file, 'ondertitels')).rejects.toMatchObject(none)
  const hits = await as(
    shelf,
    shelf.company,
    ({ tx }) =>
      tx.$queryRaw`SELECT page FROM library_passage
      WHERE words @@ plainto_tsquery('dutch', 'vaste meesters')`,
  )
  expect(hits).toEqual([{ page: 1 }])
  expect(await as(shelf, shelf.lector, (scope) => beginReading(scope, { file }))).toBeNull()
  for (const who of [shelf.outsider, shelf.visitor])
    await expect(open(who, file)).rejects.toMatchObject(none)
})

test('a public file is for everybody, until its item is withdrawn', async () => {
  const { item, file } = await attach({ visibility: 'openbaar' })
  await as(shelf, shelf.lector, (scope) => finishReading(scope, file, found))
  expect(await open(shelf.visitor, file)).toMatchObject({ name: 'a.pdf' })
  await as(shelf, shelf.lector, (scope) => withdrawItem(scope, { item, reason: 'Fout.' }))
  for (const who of [shelf.visitor, shelf.company])
    await expect(open(who, file)).rejects.toMatchObject(none)
  expect(await open(shelf.lector, file)).toMatchObject({ name: 'a.pdf' })
})

test('what is refused tells its makers why, and its bytes go', async () => {
  const { item, file } = await attach()
  await as(shelf, shelf.lector, (scope) => refuseFile(scope, file, 'encrypted'))
  const { files: listed } = await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))
  expect(listed).toMatchObject([{ state: 'refused', refusal: 'encrypted' }])
  const left = await as(shelf, shelf.lector, ({ tx }) =>
    tx.storedFile.count({ where: { itemId: item, removedAt: null } }),
  )
  expect(left).toBe(0)
  await as(shelf, shelf.lector, (scope) => removeLibraryFile(scope, { file }))
  expect((await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))).files).toEqual([])
})

test('while the scanner is away a file is held, and looked at again a minute later', async () => {
  const { file } = await attach()
  await as(shelf, shelf.lector, (scope) => holdFile(scope, file))
  const posted = await withDoor(shelf.database, 'errands', (tx) =>
    tx.errand.findMany({ where: { subjectId: file }, orderBy: { dueAt: 'asc' } }),
  )
  expect(posted).toHaveLength(2)
  expect(posted[1]?.dueAt.getTime()).toBeGreaterThan(Date.now() + 50_000)
  await expect(open(shelf.lector, file)).rejects.toMatchObject(none)
  expect(await as(shelf, shelf.lector, (scope) => beginReading(scope, { file }))).not.toBeNull()
})

test('only whose item it is describes a file, and nothing is said on paper', async () => {
  const { item, file } = await attach()
  const describe = (who: Shelf['lector'], subtitles: string | null) =>
    as(shelf, who, (scope) =>
      describeFile(scope, {
        file,
        caption: 'Het hele verslag',
        language: 'nl',
        subtitles: subtitles === null ? null : { name: 's.vtt', content: Buffer.from(subtitles) },
      }),
    )
  await expect(describe(shelf.company, null)).rejects.toMatchObject(none)
  await as(shelf, shelf.lector, (scope) => finishReading(scope, file, found))
  await expect(describe(shelf.company, null)).rejects.toMatchObject({
    code: 'library.writers-only',
  })
  await expect(describe(shelf.lector, 'WEBVTT')).rejects.toMatchObject({
    code: 'library-files.nothing-said',
  })
  await describe(shelf.lector, null)
  const { files: listed } = await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))
  expect(listed).toMatchObject([{ caption: 'Het hele verslag', subtitled: [] }])
})
