import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { Upload } from '@tus/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShelf } from './open-shelf.ts'
import { openUploads } from './open-uploads.ts'

let folder: string
const paper = Buffer.alloc(2_000_000, 'x')
paper.write('%PDF-1.7\n')

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-uploads-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** As each process opens them anew. */
function open() {
  const shelf = openShelf(folder, {})
  return { shelf, uploads: openUploads(folder, shelf) }
}

async function send(id: string, pieces: Uint8Array[]) {
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  await open().uploads.store.create(new Upload({ id, size, offset: 0 }))
  for (const piece of pieces) {
    const { store } = open().uploads
    const { offset } = await store.getUpload(id)
    await store.write(Readable.from([piece]), id, offset)
  }
}

test('pieces that come one by one are one file on the shelf', async () => {
  await send('een', [paper.subarray(0, 1_200_000), paper.subarray(1_200_000)])
  const { uploads, shelf } = open()
  expect(await uploads.typeOf('een')).toBe('application/pdf')
  await uploads.settle('een', 'hier/een', 'application/pdf')
  expect(Buffer.from((await shelf.read('hier/een')) ?? []).equals(paper)).toBe(true)
  expect(await readdir(path.join(folder, 'uploads'))).toEqual([])
})

test.each([
  ['a program, whatever it is called', Buffer.from([0x4d, 0x5a, 0x90, 0]), null],
  ['a text', Buffer.from('Leren kost tijd.'), 'text/plain'],
  ['a page', Buffer.from('<!doctype html><title>Leren</title>'), 'text/html'],
  ['a drawing that may hold a script', Buffer.from('<svg xmlns="x"><script/></svg>'), null],
])('%s is told by its content', async (_, content, mediaType) => {
  await send('twee', [content])
  const { uploads } = open()
  const told = uploads.typeOf('twee')
  if (mediaType) expect(await told).toBe(mediaType)
  else await expect(told).rejects.toMatchObject({ code: 'files.kind-not-kept' })
  for (const _ of [1, 2]) await uploads.discard('twee')
  expect(await readdir(path.join(folder, 'uploads'))).toEqual([])
})
