import { expect, test } from 'vitest'
import { expiryAfter } from './term.ts'

test.each([
  ['2026-11-26T10:00:00.000Z', '2027-11-26T10:00:00.000Z'],
  ['2028-02-29T10:00:00.000Z', '2029-02-28T10:00:00.000Z'],
  ['2026-12-31T23:59:59.000Z', '2027-12-31T23:59:59.000Z'],
])('who was last heard of at %s is kept until %s', (last, until) => {
  expect(expiryAfter(new Date(last)).toISOString()).toBe(until)
})
