import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './questions-filter.ts'

const read = (search: string) => filterFrom(`https://voortent.example/regio/vraagstukken${search}`)

test('a filter survives the way through the address; what is not understood is left out', () => {
  const filter = {
    status: 'open',
    theme: 'leervermogen',
    factor: 'instroom',
    owner: 'van-mij',
    search: 'las & staal',
    page: 2,
  } as const
  expect(read(addressOf(filter))).toEqual(filter)
  expect(read('?status=feest&van=iedereen&bladzijde=0')).toEqual({ search: '', page: 1 })
  expect(addressOf(read(''))).toBe('')
})
