import { expect, test } from 'vitest'
import { inColumns, inRows } from './columns.ts'

test('rows come out as they went in', () => {
  const rows = [
    { id: '1', title: 'Een', ends: null, by: { name: 'Vakbond' } },
    { id: '2', title: 'Twee', ends: '2027-01-01', by: null },
  ]
  expect(inColumns(rows)).toEqual({
    id: ['1', '2'],
    title: ['Een', 'Twee'],
    ends: [null, '2027-01-01'],
    by: [{ name: 'Vakbond' }, null],
  })
  expect(inRows(inColumns(rows))).toEqual(rows)
})

test('no rows are none', () => {
  expect(inRows(inColumns([]))).toEqual([])
})
