import { expect, test } from 'vitest'
import { sortedBy, tableAddress, tableFrom } from './table-filter.ts'
import { tableOf } from './table-of.ts'

const action = (title: string, more: object = {}) => ({
  id: title,
  title,
  goalId: null,
  lead: null,
  partners: [],
  startsOn: null,
  endsOn: null,
  status: 'loopt',
  money: [],
  nextStepOn: null,
  ...more,
})
const programme = {
  speerpunten: [
    {
      title: 'S',
      goals: [{ id: 'g', title: 'Doel' }],
      actions: [
        action('tien 10', { endsOn: '2026-05-01', money: [{ cents: 5, certainty: 'zeker' }] }),
        action('tien 9', { goalId: 'g', status: 'gepland' }),
        action('élan', { endsOn: '2026-01-01', status: 'gestopt' }),
      ],
    },
  ],
} as unknown as Parameters<typeof tableOf>[0]
const titles = (...how: [Parameters<typeof tableOf>[1], boolean]) =>
  tableOf(programme, ...how).map(({ title }) => title)

test('rows stand in the order of the agenda, or as people sort', () => {
  expect(titles(null, false)).toEqual(['tien 10', 'tien 9', 'élan'])
  expect(titles('title', false)).toEqual(['élan', 'tien 9', 'tien 10'])
  expect(titles('title', true)).toEqual(['tien 10', 'tien 9', 'élan'])
  expect(titles('from', false)).toEqual(['élan', 'tien 10', 'tien 9'])
  expect(titles('status', false)).toEqual(['tien 9', 'tien 10', 'élan'])
  expect(titles('money', true)[0]).toBe('tien 10')
  expect(titles('goal', false)[0]).toBe('tien 9')
})

test('filter and sort survive the way through the address', () => {
  const address = (search: string) => `https://voortent.example/r/agenda/a/tabel${search}`
  const table = tableFrom(address('?status=klaar&jaar=2026&sorteer=trekker&richting=af'))
  expect(table).toMatchObject({ filter: { status: 'klaar', year: 2026 }, sort: 'lead', down: true })
  expect(tableFrom(address(tableAddress(table)))).toEqual(table)
  expect(tableAddress(tableFrom(address('?sorteer=kleur')))).toBe('')
  expect(sortedBy(table, 'lead').down).toBe(false)
  expect(sortedBy(table, 'money')).toMatchObject({ sort: 'money', down: false })
})
