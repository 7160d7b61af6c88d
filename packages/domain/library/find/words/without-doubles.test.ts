import { expect, test } from 'vitest'
import { withoutDoubles } from './without-doubles.ts'

test('what begins like another beginning is said already', () => {
  expect(withoutDoubles(`'vaardig' | 'vaardig':* | 'vaardighed':* | 'kund' | 'kund'`)).toBe(
    `'vaardig':* | 'kund'`,
  )
})

test('phrases and what has to hold together stay', () => {
  const query = `'o' <-> 'fond' | 'opleid':* & 'fond':* | 'fond':*`
  expect(withoutDoubles(query)).toBe(query)
  expect(withoutDoubles(`( 'a' | 'a':* ) & 'b'`)).toBe(`( 'a' | 'a':* ) & 'b'`)
})
