import { expect, test } from 'vitest'
import { riskWeight } from './risk-weight.ts'

test('chance and effect weigh alike, in three steps', () => {
  const grid = [1, 2, 3].map((chance) => [1, 2, 3].map((effect) => riskWeight(chance, effect)))
  expect(grid).toEqual([
    ['klein', 'klein', 'middel'],
    ['klein', 'middel', 'groot'],
    ['middel', 'groot', 'groot'],
  ])
})
