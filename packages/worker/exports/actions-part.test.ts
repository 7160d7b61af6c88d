import type { ActionInList } from '@voortent/domain/actions'
import { expect, test } from 'vitest'
import { actionsPart } from './actions-part.ts'

const action = {
  title: 'Loket openen',
  lead: { id: 'x', name: 'ROC De Brug' },
  partners: [
    { id: 'y', name: 'Werkplein' },
    { id: 'z', name: 'Vakbond' },
  ],
  startsOn: '2027-03-01',
  endsOn: null,
  status: 'loopt',
} as unknown as ActionInList

test('actions stand in a table: who leads and joins, when, and how they stand', () => {
  const cells = (...actions: ActionInList[]) =>
    JSON.stringify(actionsPart(actions, 'nl'))
      .match(/(?<="text":")[^"]+/g)
      ?.slice(5)
  expect(cells(action)).toEqual([
    'Loket openen',
    'ROC De Brug',
    'Werkplein, Vakbond',
    '2027-03 –',
    'Loopt',
  ])
  const bare = { ...action, lead: null, partners: [], startsOn: null }
  expect(cells(bare)).toEqual(['Loket openen', 'Loopt'])
  expect(actionsPart([], 'nl')).toEqual([])
})
