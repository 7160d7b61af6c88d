import { expect, test } from 'vitest'
import { ringLayout, type Tie } from './ring-layout.ts'

const tie = (one: string, other: string, together: number): Tie => ({
  one: { id: one, name: one, geleding: 'bedrijven' },
  other: { id: other, name: other, geleding: 'onderwijs' },
  together,
})
const ring = { most: 10, middle: { x: 100, y: 100 }, radius: 50 }

test('the busiest stands first with the clock, its closest partner beside it', () => {
  const placed = ringLayout([tie('b', 'c', 5), tie('a', 'b', 2), tie('a', 'd', 1)], ring)
  expect(placed.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
  expect(placed[0]).toMatchObject({ x: 135, y: 65, ties: 7, side: 'start' })
  expect(placed[3]?.side).toBe('end')
})

test('no more than fit are placed, and nobody twice', () => {
  const many = Array.from({ length: 30 }, (_, place) => tie('hub', `n${place}`, 1))
  const placed = ringLayout(many, ring)
  expect(placed).toHaveLength(10)
  expect(new Set(placed.map(({ id }) => id)).size).toBe(10)
  expect(ringLayout([], ring)).toEqual([])
})
