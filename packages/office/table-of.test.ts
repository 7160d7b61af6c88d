import type { TextNode } from '@voortent/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from './table-of.ts'

const span = fc.integer({ min: -1, max: 5 })
const cell = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({ colspan: span, rowspan: span }),
})
const row = fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { maxLength: 5 }) })
const table: fc.Arbitrary<TextNode> = fc.record({
  type: fc.constant('table'),
  content: fc.array(row, { maxLength: 6 }),
})

test('whatever spans what, each place of the grid belongs to one cell', () => {
  fc.assert(
    fc.property(table, (node) => {
      const made = tableOf(node, () => [])
      if (!made) return
      const cells = made.rows.flat()
      const area = cells.reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0)
      expect(area).toBe(made.columns * made.rows.length)
    }),
  )
})

test('rows of nothing but header cells are the head, and a table never is head alone', () => {
  const head = { type: 'tableRow', content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] }
  const body = { type: 'tableRow', content: [{ type: 'tableHeader' }, { type: 'tableCell' }] }
  const of = (...content: TextNode[]) => tableOf({ type: 'table', content }, () => [])?.headRows
  expect(of(head, head, body)).toBe(2)
  expect(of(body)).toBe(0)
  expect(of(head, head)).toBe(1)
  expect(tableOf({ type: 'table', content: [] }, () => [])).toBeNull()
})
