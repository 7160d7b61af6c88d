import { expect, test } from 'vitest'
import { addressOf, viewFrom } from './portfolio-filter.ts'

const from = (search: string) => viewFrom(`https://voortent.example/x/portfolio${search}`)

test('a view comes back from its own address', () => {
  const address = '?fase=lopend&probleem=netwerk&zoek=lassen&volgorde=money&bladzijde=3'
  expect(addressOf(from(address))).toBe(address)
  expect(addressOf(from(''))).toBe('')
})

test('what is not understood is left out', () => {
  expect(from('?fase=nergens&actie=geen-id&volgorde=x&bladzijde=-2')).toEqual({
    filter: {},
    order: 'changed',
    page: 1,
  })
})
