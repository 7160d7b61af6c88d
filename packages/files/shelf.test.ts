import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskShelf } from './disk-shelf.ts'
import { openShelf } from './open-shelf.ts'
import type { Shelf } from './shelf.ts'
import { type BucketServer, openBucketServer } from './testing/bucket-server.ts'

let folder: string
let server: BucketServer
const shelves: Record<string, Shelf> = {}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-files-'))
  server = await openBucketServer(path.join(folder, 's3'))
  shelves.disk = diskShelf(path.join(folder, 'disk'))
  shelves.s3 = openShelf(folder, server.settings)
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe.each(['disk', 's3'])('a shelf on %s', (kind) => {
  const shelf = () => shelves[kind] as Shelf

  test('gives back what was put, until it is taken away', async () => {
    const content = Uint8Array.from({ length: 300_000 }, (_, place) => place % 251)
    await shelf().put('hier/een-1', content, 'image/webp')
    expect(Buffer.from((await shelf().read('hier/een-1')) ?? []).equals(content)).toBe(true)
    await shelf().put('hier/een-1', Uint8Array.of(1, 2), 'image/webp')
    expect(await shelf().read('hier/een-1')).toEqual(Uint8Array.of(1, 2))
    for (const _ of [1, 2]) await shelf().remove('hier/een-1')
    expect(await shelf().read('hier/een-1')).toBeNull()
  })

  test('a file of this machine is taken over, and read piece by piece', async () => {
    const place = path.join(folder, 'groot')
    const content = Buffer.alloc(3_000_000, 'voortent ')
    await writeFile(place, content)
    await shelf().take('hier/twee', place, 'application/pdf')
    await expect(access(place)).rejects.toThrow('ENOENT')
    const read = async (range?: { start: number; end: number }) =>
      Buffer.concat((await (await shelf().stream('hier/twee', range))?.toArray()) ?? [])
    expect((await read()).equals(content)).toBe(true)
    expect((await read({ start: 9, end: 12 })).toString()).toBe('voor')
    expect(await shelf().stream('hier/geen')).toBeNull()
  })

  test('tells what lies below a key', async () => {
    for (const key of ['lijst/een', 'lijst/twee'])
      await shelf().put(key, Uint8Array.of(1), 'image/webp')
    const listed: { key: string; at: Date }[] = []
    for await (const one of shelf().list('lijst')) listed.push(one)
    expect(listed.map(({ key }) => key).sort()).toEqual(['lijst/een', 'lijst/twee'])
    for (const { at } of listed) expect(Date.now() - at.getTime()).toBeLessThan(60_000)
    for await (const one of shelf().list('leeg')) expect(one).toBeNull()
  })

  test('a key leads nowhere else', async () => {
    for (const key of ['../buiten', 'hier/../../buiten', '/wortel', 'hier//een', ''])
      await expect(shelf().put(key, Uint8Array.of(1), 'image/webp')).rejects.toThrow('No key')
  })
})

test('on disk nothing half-written is left', async () => {
  const shelf = openShelf(path.join(folder, 'data'), {})
  await shelf.put('hier/een', Uint8Array.of(1), 'image/webp')
  expect(await readdir(path.join(folder, 'data/files/hier'))).toEqual(['een'])
})

test('a bucket that is named by half is refused with what is missing', () => {
  const half = () => openShelf(folder, { S3_BUCKET: 'voortent' })
  expect(half).toThrow('Set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside S3_BUCKET')
})
