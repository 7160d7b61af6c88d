import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './shared-filter.ts'

const from = (search: string) => filterFrom(`https://voortent.example/knelpunten${search}`)

test('the address says which barriers are shown; what is not understood is left out', () => {
  const search = '?soort=regelgeving&oordeel=getoetst-klopt&zoek=wet'
  expect(from(search)).toEqual({
    kind: 'regelgeving',
    evidence: 'getoetst-klopt',
    search: 'wet',
  })
  expect(addressOf(from(search))).toBe(search)
  expect(addressOf(from('?soort=weer&oordeel=&zoek='))).toBe('')
})
