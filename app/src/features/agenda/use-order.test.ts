import { expect, test } from 'vitest'
import { placed } from './use-order.ts'

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const names = (list: { id: string }[]) => list.map(({ id }) => id).join('')

test('one item stands in its new place, the others keep their order', () => {
  expect(names(placed(items, 'c', 0))).toBe('cab')
  expect(names(placed(items, 'a', 1))).toBe('bac')
  expect(names(placed(items, 'a', 9))).toBe('bca')
  expect(names(placed(items, 'weg', 0))).toBe('abc')
})
