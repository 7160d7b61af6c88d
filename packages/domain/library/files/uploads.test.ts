import { withTenant } from '@voortent/database'
import type { Files } from '@voortent/domain/files'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { beginUpload } from './begin-upload.ts'
import { beginUploadInput, mostBytes } from './contract.ts'
import { describeFile } from './describe-file.ts'
import { finishReading } from './finish-reading.ts'
import { finishUpload } from './finish-upload.ts'
import { hearUpload } from './hear-upload.ts'
import { listFiles } from './list-files.ts'
import { openFile } from './open-file.ts'
import { pictureFilm } from './picture-film.ts'
import { removeSubtitles } from './remove-subtitles.ts'
import { sweepUploads } from './sweep-uploads.ts'
import { filesInMemory } from './testing/files.ts'
import type { Uploads } from './uploads.ts'

let shelf: Shelf
let item: string
const moved: Record<string, string> = {}
const gone: string[] = []
const uploads: Uploads = {
  typeOf: async () => 'video/mp4',
  settle: async (id, key) => void (moved[id] = key),
  discard: async (id) => void gone.push(id),
}

beforeAll(async () => {
  shelf = await foundShelf()
  item = await shelve(shelf)
})

const begin = async (who: Shelf['lector'], hoursAgo = 0) => {
  const upload = newId()
  const clock = () => new Date(Date.now() - hoursAgo * 3_600_000)
  const input = { upload, item, name: 'map/film.mp4', bytes: 400_000_000 }
  await withTenant(shelf.database, who, (scope) => beginUpload(scope, input), { clock })
  return { upload }
}

test('a file comes in pieces, from who announced it alone', async () => {
  const { upload } = await begin(shelf.lector)
  await as(shelf, shelf.lector, (scope) => hearUpload(scope, { upload }))
  const stranger = as(shelf, shelf.company, (scope) => hearUpload(scope, { upload }))
  await expect(stranger).rejects.toMatchObject({ code: 'library-files.no-such-upload' })
  const { id } = await as(shelf, shelf.lector, (scope) => finishUpload(scope, uploads, { upload }))
  expect(moved).toEqual({ [upload]: `${shelf.lector.tenantId}/${upload}` })
  const file = await as(shelf, shelf.lector, ({ tx }) =>
    tx.libraryFile.findFirstOrThrow({ where: { id }, include: { storedFile: true } }),
  )
  expect(file).toMatchObject({
    name: 'film.mp4',
    bytes: 400_000_000,
    mediaType: 'video/mp4',
    state: 'waiting',
    storedFile: { itemId: item },
  })
  const again = as(shelf, shelf.lector, (scope) => finishUpload(scope, uploads, { upload }))
  await expect(again).rejects.toMatchObject({ code: 'library-files.no-such-upload' })
})

test('a picture out of a film stands beside it, put there by whose item it is', async () => {
  const shelved: string[] = []
  const picture = { width: 640, height: 360, thumbnail: Uint8Array.of(1) }
  const files: Files = {
    shelf: { ...filesInMemory().shelf, put: async (key) => void shelved.push(key) },
    takeIn: async (content) => ({ mediaType: 'image/webp', content, picture }),
  }
  const { upload } = await begin(shelf.lector)
  const show = (who: Shelf['lector']) =>
    as(shelf, who, (scope) => pictureFilm(scope, files, { upload, content: Uint8Array.of(1) }))
  await expect(show(shelf.lector)).rejects.toMatchObject({ code: 'library-files.no-such-file' })
  const { id } = await as(shelf, shelf.lector, (scope) => finishUpload(scope, uploads, { upload }))
  await expect(show(shelf.outsider)).rejects.toThrow()
  expect(shelved).toEqual([])
  await show(shelf.lector)
  expect(shelved).toEqual([`${shelf.lector.tenantId}/${upload}-klein`])
  const found = { pages: null, passages: [], preview: null, seconds: 95 }
  await as(shelf, shelf.lector, (scope) => finishReading(scope, id, found))
  const { files: listed } = await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))
  expect(listed.find((file) => file.id === id)).toMatchObject({
    seconds: 95,
    preview: { width: 640, height: 360 },
  })
})

test('what is said in a film is read along in each language, until it is taken away', async () => {
  const { upload } = await begin(shelf.lector)
  const { id: file } = await as(shelf, shelf.lector, (scope) =>
    finishUpload(scope, uploads, { upload }),
  )
  const found = { pages: null, passages: [], preview: null, seconds: null }
  await as(shelf, shelf.lector, (scope) => finishReading(scope, file, found))
  const say = (language: 'nl' | 'uk', words: string) => {
    const text = `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${words}`
    const subtitles = { name: 's.vtt', content: Buffer.from(text) }
    const about = { file, caption: '', subtitles, language }
    return as(shelf, shelf.lector, (scope) => describeFile(scope, about))
  }
  for (const [language, words] of [
    ['uk', 'Привіт'],
    ['nl', 'Hoi'],
    ['nl', 'Welkom'],
  ] as const)
    await say(language, words)
  const listed = async () => {
    const { files } = await as(shelf, shelf.lector, (scope) => listFiles(scope, { item }))
    return files.find(({ id }) => id === file)?.subtitled
  }
  const heard = (who: Shelf['lector'], language: 'nl' | 'uk') =>
    as(shelf, who, (scope) => openFile(scope, { file, part: 'ondertitels', language }))
  expect(await listed()).toEqual(['nl', 'uk'])
  expect((await heard(shelf.company, 'nl')).subtitles).toContain('Welkom')
  expect((await heard(shelf.company, 'uk')).subtitles).toContain('Привіт')
  await expect(heard(shelf.outsider, 'nl')).rejects.toThrow('library-files.no-such-file')
  await as(shelf, shelf.lector, (scope) => removeSubtitles(scope, { file, language: 'nl' }))
  expect(await listed()).toEqual(['uk'])
  await expect(heard(shelf.company, 'nl')).rejects.toThrow('library-files.no-such-file')
})

test('only whose item it is announces one, and not without end', async () => {
  await expect(begin(shelf.company)).rejects.toMatchObject({ code: 'library.writers-only' })
  for (const _ of Array(10).keys()) await begin(shelf.lector)
  await expect(begin(shelf.lector)).rejects.toMatchObject({
    code: 'library-files.too-many-on-their-way',
  })
  await as(shelf, shelf.lector, ({ tx }) => tx.libraryUpload.deleteMany({}))
})

test('five hundred megabytes are announced; one byte more is refused before the first byte', () => {
  const about = { upload: newId(), item, name: 'film.mp4' }
  const read = (bytes: number) => beginUploadInput.safeParse({ ...about, bytes })
  expect([read(500_000_000).success, read(mostBytes).success]).toEqual([true, true])
  for (const bytes of [mostBytes + 1, 2_000_000_000])
    expect(read(bytes).error?.issues[0]?.message).toBe('library-files.too-large')
})

test('what stayed half for a day is taken away, what still comes in is not', async () => {
  const [old, late] = [await begin(shelf.lector, 30), await begin(shelf.lector, 30)]
  await begin(shelf.lector, 2)
  await as(shelf, shelf.lector, (scope) => hearUpload(scope, late))
  expect(await as(shelf, shelf.lector, (scope) => sweepUploads(scope, uploads))).toBe(1)
  expect(gone).toEqual([old.upload])
  expect(await as(shelf, shelf.lector, ({ tx }) => tx.libraryUpload.count())).toBe(2)
})
