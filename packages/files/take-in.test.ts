import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeIn } from './take-in.ts'

const photo = await readFile(path.join(import.meta.dirname, 'testing/photo-with-place.jpg'))
const bytes = (text: string) => new TextEncoder().encode(text)

test('a photo keeps its picture, upright, and nothing of where, with what and by whom', async () => {
  const before = await sharp(photo).metadata()
  expect(before).toMatchObject({ orientation: 6, width: 1200, height: 900 })
  expect(before.exif && before.xmp && before.iptc).toBeTruthy()
  expect(photo.includes('Eindhoven')).toBe(true)
  const { mediaType, content, picture } = await takeIn(photo, 'picture')
  expect(mediaType).toBe('image/webp')
  expect(picture).toMatchObject({ width: 900, height: 1200 })
  for (const drawn of [content, picture?.thumbnail ?? bytes('')]) {
    const after = await sharp(drawn).metadata()
    expect(after.format).toBe('webp')
    expect([after.exif, after.xmp, after.iptc, after.comments]).toEqual(Array(4).fill(undefined))
    expect(after.orientation).toBeUndefined()
    for (const told of ['Eindhoven', 'Jan', 'Telefoon', 'GPS', 'Exif', 'werkplaats'])
      expect(Buffer.from(drawn).includes(told), told).toBe(false)
  }
  expect((await sharp(picture?.thumbnail).metadata()).height).toBe(640)
})

test('what a file is, its content says', async () => {
  const paper = bytes('%PDF-1.7\n%âãÏÓ\n')
  expect(await takeIn(paper, 'any')).toMatchObject({ mediaType: 'application/pdf', picture: null })
  const refused = (content: Uint8Array, kinds: 'picture' | 'any' | 'library', reason: string) =>
    expect(takeIn(content, kinds)).rejects.toMatchObject({ code: `files.${reason}`, field: 'file' })
  await refused(paper, 'picture', 'no-picture')
  await refused(
    bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'any',
    'kind-unknown',
  )
  await refused(bytes('<!doctype html><script>'), 'any', 'kind-unknown')
  await refused(bytes('MZ\x90'), 'any', 'kind-unknown')
  await refused(new Uint8Array(), 'any', 'empty')
  await refused(new Uint8Array(10 * 1024 * 1024 + 1), 'any', 'too-large')
  const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
  await refused(locked, 'library', 'old-or-locked')
  for (const program of [
    'MZ\x90\x00',
    '\x7fELF\x02\x01\x01\x00',
    '#!/bin/sh\nrm -r .',
    'PK\x03\x04',
  ])
    await refused(bytes(program), 'library', 'kind-not-kept')
  expect(await takeIn(bytes('Leren.'), 'library')).toMatchObject({ mediaType: 'text/plain' })
  await refused(photo.subarray(0, 2000), 'picture', 'damaged')
})
