import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './consortia-filter.ts'

const read = (search: string) => filterFrom(`https://voortent.example/regio/consortia${search}`)

test('a filter survives the way through the address; what is not understood is left out', () => {
  const filter = { phase: 'uitvoering', page: 3 } as const
  expect(read(addressOf(filter))).toEqual(filter)
  expect(read('?fase=feest&bladzijde=-2')).toEqual({ phase: undefined, page: 1 })
  expect(addressOf(read(''))).toBe('')
})
