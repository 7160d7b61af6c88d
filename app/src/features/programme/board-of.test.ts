import { expect, test } from 'vitest'
import { boardOf, columnsOf } from './board-of.ts'

const action = (id: string, status: string) => ({ id, title: id, status, lead: null })
const cards = boardOf({
  speerpunten: [{ title: 'S', actions: [action('a', 'loopt'), action('b', 'gepland')] }],
} as unknown as Parameters<typeof boardOf>[0])
const shown = (...args: Parameters<typeof columnsOf>) =>
  columnsOf(...args).map(({ status, cards: own }) => [status, ...own.map(({ id }) => id)])

test('every status has its column, also an empty one', () => {
  expect(shown(cards)).toEqual([['gepland', 'b'], ['loopt', 'a'], ['klaar'], ['gestopt']])
})

test('a card on its way stands where it goes', () => {
  expect(shown(cards, { id: 'a', to: 'klaar' })).toEqual([
    ['gepland', 'b'],
    ['loopt'],
    ['klaar', 'a'],
    ['gestopt'],
  ])
})
