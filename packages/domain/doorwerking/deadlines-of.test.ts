import { expect, test } from 'vitest'
import { deadlinesOf } from './deadlines-of.ts'

const nothing = { promises: [], actions: [], goals: [], ballots: [] }

test('deadlines stand in order, and what is over is late', () => {
  const deadlines = deadlinesOf(
    {
      promises: [
        { id: 'p', what: 'Ruimte', dueOn: '2027-06-30', state: 'open' },
        { id: 'q', what: 'Gedaan', dueOn: '2027-01-01', state: 'kept' },
      ],
      actions: [
        { id: 'a', agendaId: 'x', title: 'Werkplaats', status: 'loopt', endsOn: '2027-03-31' },
        { id: 'b', agendaId: 'x', title: 'Klaar', status: 'klaar', endsOn: '2027-03-31' },
        { id: 'c', agendaId: 'x', title: 'Zonder einde', status: 'loopt', endsOn: null },
      ],
      goals: [
        {
          id: 'g',
          agendaId: 'x',
          title: 'Sneller',
          unit: '%',
          targets: [
            { year: 2026, value: '50' },
            { year: 2028, value: '60' },
          ],
        },
      ],
      ballots: [
        { id: 's', title: 'Begroting', openUntil: '2027-05-01' },
        { id: 't', title: 'Anders', openUntil: null },
      ],
    },
    '2027-05-15',
  )
  expect(deadlines.map(({ kind, on, overdue }) => [kind, on, overdue])).toEqual([
    ['action', '2027-03-31', true],
    ['reservation', '2027-05-01', true],
    ['promise', '2027-06-30', false],
    ['target', '2028-12-31', false],
  ])
})

test('who promised nothing has no deadlines', () => {
  expect(deadlinesOf(nothing, '2027-05-15')).toEqual([])
})
