import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './partners-filter.ts'

const read = (search: string) => filterFrom(`https://voortent.example/regio/partners${search}`)

test('a filter survives the way through the address', () => {
  const filter = { geleding: 'onderwijs', type: 'mbo', query: 'a & b', page: 3 } as const
  expect(read(addressOf(filter))).toEqual(filter)
  expect(addressOf(read(''))).toBe('')
})

test('what is not understood is left out', () => {
  expect(read('?geleding=kerken&soort=constructor&bladzijde=-1&zoek=%20x%20')).toEqual({
    geleding: null,
    type: null,
    query: 'x',
    page: 1,
  })
})
