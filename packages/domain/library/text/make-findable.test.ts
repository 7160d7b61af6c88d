import { expect, test } from 'vitest'
import { piecesOf } from './make-findable.ts'

test('a text is parted between its lines, and nothing of it is lost', () => {
  expect(piecesOf('')).toEqual([])
  expect(piecesOf('Eén.\n\nTwee.')).toEqual(['Eén.\nTwee.'])
  const lines = Array.from({ length: 60 }, (_, n) => `${n} `.repeat(70).trim())
  const pieces = piecesOf([...lines, 'lang'.repeat(2000)].join('\n'))
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.slice(0, -1).every(({ length }) => length <= 4000)).toBe(true)
  expect(pieces.join('\n').split('\n')).toEqual([...lines, 'lang'.repeat(2000)])
})
