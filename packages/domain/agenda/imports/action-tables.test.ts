import type { TextNode } from '@voortent/domain/documents'
import { expect, test } from 'vitest'
import { draftActions, readTable, tablesIn } from './action-tables.ts'

const row = (type: string, ...cells: string[]): TextNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({
    type,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
})
const table = (head: string[], ...rows: string[][]): TextNode => ({
  type: 'table',
  content: [row('tableHeader', ...head), ...rows.map((cells) => row('tableCell', ...cells))],
})

const actions = table(
  ['Nr', 'Actie', 'Wie trekt?', 'Planning'],
  ['1', 'Loket openen', 'ROC De Brug', '2025–2026'],
  ['2', '', 'Niemand', ''],
  ['3', 'Meester op de vloer', '', 'voorjaar'],
)

test('a table is of actions when its heading says so', () => {
  expect(readTable(actions).reading).toEqual({ as: 'actions', title: 1, lead: 2, period: 3 })
  expect(readTable(table(['Sector', 'Banen'], ['Zorg', '12'])).reading.as).toBe('text')
  expect(readTable(table(['Actie'])).reading.as).toBe('text')
  expect(readTable({ type: 'table' })).toMatchObject({ columns: [], rows: [] })
})

test('each row with a title is an action; years become days, other words stay words', () => {
  expect(draftActions(actions, readTable(actions).reading)).toEqual([
    {
      title: 'Loket openen',
      lead: 'ROC De Brug',
      period: '2025–2026',
      startsOn: '2025-01-01',
      endsOn: '2026-12-31',
    },
    { title: 'Meester op de vloer', lead: '', period: 'voorjaar', startsOn: null, endsOn: null },
  ])
  const other = { as: 'actions', title: 0, lead: null, period: null } as const
  expect(draftActions(actions, other).map(({ title }) => title)).toEqual(['1', '2', '3'])
  const wrong = { ...other, title: 40 }
  expect(draftActions(actions, wrong)).toEqual([])
})

test('tables are found in order, wherever they stand', () => {
  const quote = { type: 'blockquote', content: [actions] }
  expect(tablesIn([{ type: 'paragraph' }, quote, actions])).toEqual([actions, actions])
})
