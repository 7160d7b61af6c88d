import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

test('a short text is one piece, with one space between its words', () => {
  expect(inPieces('Een\n vaste  meester.\n\nNaast wie\u0000 nieuw is.')).toEqual([
    { page: null, body: 'Een vaste meester. Naast wie nieuw is.' },
  ])
  expect(inPieces(' \n\n ')).toEqual([])
})

test('a long one is several, and no word is lost or cut', () => {
  const words = Array.from({ length: 4_000 }, (_, place) => `woord${place}`)
  for (const between of [' ', '\n\n']) {
    const pieces = inPieces(words.join(between)).map(({ body }) => body)
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(6_000)
    expect(pieces.join(' ').split(' ')).toEqual(words)
  }
})
