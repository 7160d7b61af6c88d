import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './entries-filter.ts'

const at = (search: string) => filterFrom(`http://x.example/bijdragen/boekingen${search}`)

test('what stands in the address is the filter, and back', () => {
  const search =
    '?soort=gerealiseerd&stand=ingediend&organisatie=01890a5d-ac96-774b-bcce-b302099a8057&bladzijde=2'
  expect(addressOf(at(search))).toBe(search)
  expect(addressOf(at(''))).toBe('')
})

test('what is not understood is left out', () => {
  expect(at('?soort=x&stand=y&organisatie=z&bladzijde=-1')).toEqual({ page: 1 })
})
