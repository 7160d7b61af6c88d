import { expect, test } from 'vitest'
import { moneyTotals } from './money-totals.ts'

test('what is certain and what is hoped for are added up apart', () => {
  const money = [
    { cents: 1_250_000, certainty: 'zeker' },
    { cents: 1, certainty: 'gehoopt' },
    { cents: 99, certainty: 'zeker' },
  ] as const
  expect(moneyTotals(money)).toEqual({ zeker: 1_250_099, gehoopt: 1 })
  expect(moneyTotals([])).toEqual({ zeker: 0, gehoopt: 0 })
})
