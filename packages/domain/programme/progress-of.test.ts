import { expect, test } from 'vitest'
import { progressBySpeerpunt } from './progress-of.ts'
import type { Programme } from './read-programme.ts'

const goal = (id: string, colour: string) => ({ id, light: { colour } })
const action = (id: string, status: string, cents: number, certainty = 'zeker') => ({
  id,
  status,
  money: [{ cents, certainty }],
})
const promise = (state: string, more: object) => ({
  state,
  overdue: false,
  actionId: null,
  goalId: null,
  ...more,
})

test('goals, actions, promises and money are counted per speerpunt and for all', () => {
  const { whole, speerpunten } = progressBySpeerpunt({
    speerpunten: [
      {
        id: 's',
        title: 'S',
        goals: [goal('g', 'groen'), goal('h', 'rood')],
        actions: [action('a', 'loopt', 100), action('b', 'gestopt', 900)],
      },
      { id: 't', title: 'T', goals: [], actions: [action('c', 'klaar', 50, 'gehoopt')] },
    ],
    promises: [
      promise('kept', { actionId: 'a' }),
      promise('open', { goalId: 'g', overdue: true }),
      promise('open', {}),
      promise('withdrawn', { actionId: 'c' }),
    ],
  } as unknown as Programme)
  expect(speerpunten[0]?.progress).toEqual({
    goals: { groen: 1, oranje: 0, rood: 1, grijs: 0 },
    actions: { gepland: 0, loopt: 1, klaar: 0, gestopt: 1 },
    promises: { kept: 1, late: 0, open: 0, overdue: 1, broken: 0 },
    money: { zeker: 100, gehoopt: 0 },
  })
  expect(speerpunten[1]?.progress.money).toEqual({ zeker: 0, gehoopt: 50 })
  expect(whole.promises).toEqual({ kept: 1, late: 0, open: 1, overdue: 1, broken: 0 })
  expect(whole.actions).toEqual({ gepland: 0, loopt: 1, klaar: 1, gestopt: 1 })
})
