import type { Part } from '@voortent/domain/contributions/contract'
import { expect, test } from 'vitest'
import { budgetRows } from './budget-rows.ts'

const part = (change: Partial<Part>): Part => ({
  organisation: 'a',
  kind: 'cash',
  stage: 'toegezegd',
  quarter: '2026-Q1',
  workPackage: null,
  cents: 1,
  ...change,
})

test('sources stand in a fixed order, and what brings nothing stays out', () => {
  const rows = budgetRows(
    [
      part({ kind: 'uren', cents: 10 }),
      part({ kind: 'middelen', organisation: 'b', cents: 5, workPackage: 'wp' }),
      part({ organisation: 'b', cents: 7, stage: 'gerealiseerd' }),
      part({ kind: 'subsidie', organisation: null, cents: 100, workPackage: 'wp' }),
    ],
    [{ id: 'a' }, { id: 'b' }],
  )
  expect(rows.map(({ source, total }) => [source, total.planned, total.actual])).toEqual([
    ['subsidie', 100, 0],
    ['cash:b', 0, 7],
    ['in-kind', 15, 0],
  ])
  expect(rows[2]?.ofPackage.get('wp')?.planned).toBe(5)
  expect(rows[2]?.ofPackage.get('')?.planned).toBe(10)
})
