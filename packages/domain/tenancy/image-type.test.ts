import { expect, test } from 'vitest'
import { imageType, isSvg } from './image-type.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('the first bytes tell the kind', () => {
  expect(imageType(bytes('\x89PNG\r\n\x1a\n rest'))).toBe('image/png')
  expect(imageType(bytes('\xff\xd8\xff\xe0 rest'))).toBe('image/jpeg')
  expect(imageType(bytes('RIFF....WEBPVP8 '))).toBe('image/webp')
})

test('anything else is no picture', () => {
  expect(imageType(bytes(''))).toBeNull()
  expect(imageType(bytes('RIFF....WAVE'))).toBeNull()
  expect(imageType(bytes('<html><script>'))).toBeNull()
})

test('a drawing in SVG is recognised, with or without a prologue', () => {
  expect(isSvg(bytes('<?xml version="1.0"?><svg xmlns="x">'))).toBe(true)
  expect(isSvg(bytes('<SVG>'))).toBe(true)
  expect(isSvg(bytes('\x89PNG'))).toBe(false)
})
