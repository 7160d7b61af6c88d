import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './actions-filter.ts'

const id = '01935b2e-7c1a-7000-8000-000000000001'

test('a filter survives the way through the address', () => {
  const filter = {
    status: 'loopt',
    speerpunt: id,
    organisation: id,
    workingGroup: id,
    year: 2028,
  } as const
  expect(filterFrom(`https://x.example/acties${addressOf(filter)}`)).toEqual(filter)
})

test('what is not understood is left out, and nothing asked is everything', () => {
  const found = filterFrom('https://x.example/a?status=snel&speerpunt=1&jaar=nu&organisatie=')
  expect(Object.values(found).filter((value) => value !== undefined)).toEqual([])
  expect(addressOf(found)).toBe('')
})
