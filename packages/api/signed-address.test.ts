import { expect, test } from 'vitest'
import { isSigned, sign, untilFrom } from './signed-address.ts'

const now = new Date('2026-05-01T10:03:00Z')
const until = untilFrom(now, 'application/pdf')
const about = { tenant: 'hier', file: 'f', part: 'bewaren', session: 's', until }
const signature = sign('secret', about)

test('an address opens for the session that got it, for some ten minutes', () => {
  expect(isSigned('secret', about, signature, now)).toBe(true)
  expect(new Date(until).toISOString()).toBe('2026-05-01T10:20:00.000Z')
  expect(isSigned('secret', about, signature, new Date('2026-05-01T10:20:00Z'))).toBe(false)
  expect(untilFrom(now, 'video/mp4') - now.getTime()).toBeGreaterThan(4 * 3_600_000)
})

test.each([
  ['another file', { file: 'g' }],
  ['another part', { part: 'zien' }],
  ['another tenant', { tenant: 'daar' }],
  ['another session', { session: '' }],
  ['a later moment', { until: until + 1 }],
])('it opens nothing else: %s', (_, change) => {
  expect(isSigned('secret', { ...about, ...change }, signature, now)).toBe(false)
})

test('nobody else signs', () => {
  expect(isSigned('other', about, signature, now)).toBe(false)
  expect(isSigned('secret', about, '', now)).toBe(false)
})
