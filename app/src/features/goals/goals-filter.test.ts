import { expect, test } from 'vitest'
import { addressOf, filterFrom } from './goals-filter.ts'

const speerpunt = '019a0000-0000-7000-8000-000000000000'

test('a filter stands in the address and is read back', () => {
  const filter = { light: 'oranje', speerpunt, organisation: speerpunt } as const
  expect(filterFrom(`http://x/doelen${addressOf(filter)}`)).toEqual(filter)
  expect(addressOf({})).toBe('')
})

test('what is not understood is left out', () => {
  expect(filterFrom('http://x/doelen?stoplicht=paars&speerpunt=1&organisatie=')).toEqual({})
})
