import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './library-filter.ts'

test('what is asked stands in the address and is read from it again', () => {
  const address = '?zoek=lassen&soort=les&jaar=2026&volgorde=title&bladzijde=2'
  const filter = filterFrom(`https://x.example/kennis${address}`)
  expect(filter).toMatchObject({ query: 'lassen', kind: 'les', year: 2026, page: 2 })
  expect(addressOf(filter)).toBe(address)
})

test('what is not understood is left out', () => {
  const filter = filterFrom('https://x.example/kennis?soort=iets&jaar=ooit&bladzijde=-1')
  expect(addressOf(filter)).toBe('')
})
