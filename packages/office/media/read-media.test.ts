import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMedia } from './read-media.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-media-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: Uint8Array) {
  const place = path.join(folder, 'file')
  await writeFile(place, content)
  return readMedia(place)
}

test('a recording says how long it lasts', async () => {
  expect(await read(silence(65))).toEqual({ seconds: 65, picture: null })
})

test('what stands on its sleeve is its picture', async () => {
  const sleeve = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)
  const { picture } = await read(withSleeve(sleeve))
  expect(Buffer.from(picture ?? []).equals(sleeve)).toBe(true)
})

test.each([
  ['half of it', silence(1).subarray(0, 20)],
  ['none', Buffer.from('geen geluid')],
])('%s says nothing', async (_, content) => {
  expect(await read(content)).toEqual({ seconds: null, picture: null })
})

/** A WAV file of eight thousand bytes a second. */
function silence(seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * 8000, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** The tag at the front of an MP3 file (ID3v2.3) with one picture, and a frame of silence. */
function withSleeve(picture: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from('\0image/jpeg\0\u0003\0', 'latin1'), picture])
  const frame = Buffer.alloc(10)
  frame.write('APIC')
  frame.writeUInt32BE(content.length, 4)
  const size = frame.length + content.length
  const tag = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, size >> 7, size & 0x7f])
  const sound = Buffer.alloc(417)
  sound.set([0xff, 0xfb, 0x90, 0x64])
  return Buffer.concat([tag, frame, content, sound, sound, sound])
}
