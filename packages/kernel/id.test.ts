import { expect, test } from 'vitest'
import { isId, newId } from './id.ts'

test('a new id is a UUIDv7 of the given moment', () => {
  const id = newId(0x0192_3456_789a)
  expect(isId(id)).toBe(true)
  expect(id.slice(0, 13)).toBe('01923456-789a')
  expect(id[14]).toBe('7')
  expect('89ab').toContain(id[19])
})

test('ids sort by time', () => {
  expect(newId(1) < newId(2)).toBe(true)
})

test('what is no UUID is no id', () => {
  expect(isId('agenda')).toBe(false)
  expect(isId("' OR 1=1")).toBe(false)
})
