import type { GoalOfAgenda } from '@voortent/domain/goals'
import { expect, test } from 'vitest'
import { goalsPart } from './goals-part.ts'

const goal = {
  title: 'Meer leerwerkplekken',
  indicator: 'Leerwerkplekken',
  unit: 'plekken',
  baseline: { on: '2025-12-31', value: '1200.5' },
  targets: [
    { year: 2027, value: '1500' },
    { year: 2030, value: '2400.25' },
  ],
  responsible: { id: 'x', name: 'ROC De Brug' },
} as GoalOfAgenda

test('goals stand in a table with their figures in the reader’s language', () => {
  const cells = (language: 'nl' | 'en') =>
    JSON.stringify(goalsPart([goal], language))
      .match(/(?<="text":")[^"]+/g)
      ?.slice(5)
  expect(cells('nl')).toEqual([
    'Meer leerwerkplekken',
    'Leerwerkplekken (plekken)',
    '1.200,5 (2025)',
    '2027: 1.500, 2030: 2.400,25',
    'ROC De Brug',
  ])
  expect(cells('en')).toContain('1,200.5 (2025)')
  expect(goalsPart([], 'nl')).toEqual([])
})
