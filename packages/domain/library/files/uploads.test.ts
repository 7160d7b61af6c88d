import { withTenant } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { beginUpload } from './begin-upload.ts'
import { beginUploadInput, mostBytes } from './contract.ts'
import { finishUpload } from './finish-upload.ts'
import { hearUpload } from './hear-upload.ts'
import { sweepUploads } from './sweep-uploads.ts'
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

test('only whose item it is announces one, and not without end', async () => {
  await expect(begin(shelf.company)).rejects.toMatchObject({ code: 'library.writers-only' })
  for (const _ of Array(10).keys()) await begin(shelf.lector)
  await expect(begin(shelf.lector)).rejects.toMatchObject({
    code: 'library-files.too-many-on-their-way',
  })
  await as(shelf, shelf.lector, ({ tx }) => tx.libraryUpload.deleteMany({}))
})

test('two gigabytes are refused before the first byte', () => {
  const about = { upload: newId(), item, name: 'film.mp4' }
  const read = (bytes: number) => beginUploadInput.safeParse({ ...about, bytes })
  expect(read(mostBytes).success).toBe(true)
  expect(read(2_000_000_000).error?.issues[0]?.message).toBe('library-files.too-large')
})

test('what stayed half for a day is taken away, what still comes in is not', async () => {
  const [old, late] = [await begin(shelf.lector, 30), await begin(shelf.lector, 30)]
  await begin(shelf.lector, 2)
  await as(shelf, shelf.lector, (scope) => hearUpload(scope, late))
  expect(await as(shelf, shelf.lector, (scope) => sweepUploads(scope, uploads))).toBe(1)
  expect(gone).toEqual([old.upload])
  expect(await as(shelf, shelf.lector, ({ tx }) => tx.libraryUpload.count())).toBe(2)
})
