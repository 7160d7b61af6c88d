import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { Upload } from '@tus/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openShelf, type ShelfSettings } from './open-shelf.ts'
import { openUploads } from './open-uploads.ts'
import { type BucketServer, openBucketServer } from './testing/bucket-server.ts'

const million = 1_000_000
let folder: string
let server: BucketServer
const places: Record<string, { settings: ShelfSettings; left(): Promise<string[]> }> = {}
const paper = Buffer.alloc(20 * million, 'voortent ')
paper.write('%PDF-1.7\n')

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-uploads-'))
  server = await openBucketServer(path.join(folder, 's3'))
  const bucket = path.join(folder, 's3/voortent')
  const halves = path.join(bucket, '._S3rver_uploads')
  const none = () => []
  places.disk = { settings: {}, left: () => readdir(path.join(folder, 'uploads')) }
  places.s3 = {
    settings: server.settings,
    left: async () => [
      ...(await readdir(halves).catch(none)),
      ...(await readdir(bucket)).filter((name) => /^(een|twee|drie)/.test(name)),
    ],
  }
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe.each(['disk', 's3'])('uploads on %s', (kind) => {
  /** As each server, and one that was started again, opens them anew. */
  const open = () => {
    const settings = places[kind]?.settings ?? {}
    const shelf = openShelf(folder, settings)
    return { shelf, uploads: openUploads(folder, shelf, settings) }
  }
  const left = () => places[kind]?.left()

  async function send(id: string, pieces: Uint8Array[], size: number) {
    await open().uploads.store.create(new Upload({ id, size, offset: 0 }))
    for (const piece of pieces) {
      const { store } = open().uploads
      const { offset } = await store.getUpload(id)
      await store.write(Readable.from([piece]), id, offset)
    }
  }

  test('pieces that each server takes are one file on the shelf', async () => {
    const cuts = [0, 8 * million, 9 * million, 17 * million, 20 * million]
    const pieces = cuts.slice(1).map((end, place) => paper.subarray(cuts[place], end))
    await send('een', pieces, paper.length)
    const { uploads, shelf } = open()
    expect(await uploads.typeOf('een')).toBe('application/pdf')
    await uploads.settle('een', 'hier/een', 'application/pdf')
    expect(Buffer.from((await shelf.read('hier/een')) ?? []).equals(paper)).toBe(true)
    expect(await left()).toEqual([])
  })

  test('one that stays half says how far it is, and leaves nothing when it is given up', async () => {
    await send('drie', [paper.subarray(0, 6 * million), paper.subarray(0, million)], 20 * million)
    const { offset } = await open().uploads.store.getUpload('drie')
    expect(offset).toBe(7 * million)
    expect(await left()).not.toEqual([])
    for (const _ of [1, 2]) await open().uploads.discard('drie')
    expect(await left()).toEqual([])
  })

  test.each([
    ['a program, whatever it is called', Buffer.from([0x4d, 0x5a, 0x90, 0]), null],
    ['a text', Buffer.from('Leren kost tijd.'), 'text/plain'],
    ['a page', Buffer.from('<!doctype html><title>Leren</title>'), 'text/html'],
    ['a drawing that may hold a script', Buffer.from('<svg xmlns="x"><script/></svg>'), null],
  ])('%s is told by its content', async (_, content, mediaType) => {
    await send('twee', [content], content.length)
    const { uploads } = open()
    const told = uploads.typeOf('twee')
    if (mediaType) expect(await told).toBe(mediaType)
    else await expect(told).rejects.toMatchObject({ code: 'files.kind-not-kept' })
    for (const _ of [1, 2]) await uploads.discard('twee')
    expect(await left()).toEqual([])
  })
})

test('half a gigabyte in two halves is kept whole, and any part of it read again', async () => {
  const [piece, count] = [Buffer.alloc(4 * million, 1), 124]
  const first = Buffer.concat([Buffer.from('%PDF-1.7\n'), piece.subarray(9)])
  const size = piece.length * count
  const shelf = openShelf(folder, {})
  const { store, typeOf, settle } = openUploads(folder, shelf, {})
  await store.create(new Upload({ id: 'groot', size, offset: 0 }))
  for (const half of [0, 1]) {
    const { offset } = await store.getUpload('groot')
    const pieces = Array.from({ length: count / 2 }, (_, place) =>
      half + place === 0 ? first : piece,
    )
    await store.write(Readable.from(pieces), 'groot', offset)
  }
  expect(await typeOf('groot')).toBe('application/pdf')
  await settle('groot', 'hier/groot', 'application/pdf')
  const last = await shelf.stream('hier/groot', { start: size - 3, end: size + 9 })
  expect(Buffer.concat(await (last?.toArray() ?? []))).toEqual(Buffer.from([1, 1, 1]))
  await shelf.remove('hier/groot')
}, 60_000)
