import { expect, test } from 'vitest'
import { partOf, rangeOf } from './asked-part.ts'

test.each([
  [null, null],
  ['bytes=0-', { start: 0, end: 999 }],
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=900-5000', { start: 900, end: 999 }],
  ['bytes=-100', { start: 900, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=1000-', 'outside'],
  ['bytes=20-10', 'outside'],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
])('%s of a thousand bytes is %j', (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range)
})

test('what is asked is one of the parts, and to save it unless told otherwise', () => {
  expect(partOf(new URLSearchParams('deel=zien'))).toBe('zien')
  for (const other of ['', 'deel=alles']) expect(partOf(new URLSearchParams(other))).toBe('bewaren')
})
