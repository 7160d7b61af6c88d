import { expect, test } from 'vitest'
import { chainOf } from './chain-of.ts'
import type { ConsortiumOfProgramme } from './read-links.ts'
import type { Programme } from './read-programme.ts'

const goal = (id: string) => ({ id, title: id, light: { colour: 'groen' } })
const action = (id: string, goalId: string | null = null, status = 'loopt') => ({
  id,
  title: id,
  goalId,
  status,
  lead: null,
})
const consortium = (
  id: string,
  actions: string[],
  more: Partial<ConsortiumOfProgramme> = {},
): ConsortiumOfProgramme => ({
  id,
  title: id,
  phase: 'uitvoering',
  lead: null,
  actions,
  results: [],
  ...more,
})
const result = { id: 'r', title: 'Les', kind: 'les' as const, on: '2026-01-01' }
const chain = (
  speerpunten: { id: string; title: string; goals: unknown[]; actions: unknown[] }[],
  consortia: ConsortiumOfProgramme[] = [],
  withConsortia = true,
) => chainOf({ speerpunten: speerpunten as Programme['speerpunten'], consortia }, { withConsortia })

test('actions stand under the goal they serve, the others beside', () => {
  const { speerpunten } = chain([
    {
      id: 's',
      title: 'S',
      goals: [goal('g')],
      actions: [action('a', 'g'), action('b'), action('c', 'weg')],
    },
  ])
  expect(speerpunten[0]?.goals[0]?.actions.map(({ id }) => id)).toEqual(['a'])
  expect(speerpunten[0]?.loose.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('every missing link is a gap, a consortium of two actions lacks a result once', () => {
  const { missing, speerpunten } = chain(
    [
      { id: 's', title: 'S', goals: [], actions: [] },
      {
        id: 't',
        title: 'T',
        goals: [goal('g'), goal('h')],
        actions: [action('a', 'g'), action('b', 'g'), action('c'), action('d', null, 'gestopt')],
      },
    ],
    [consortium('x', ['a', 'b']), consortium('y', ['a'], { results: [result] })],
  )
  expect(missing).toEqual({ 'no-goal': 1, 'no-action': 1, 'no-consortium': 1, 'no-result': 1 })
  expect(speerpunten[0]?.gap).toBe('no-goal')
  expect(speerpunten[1]?.goals.map(({ gap }) => gap)).toEqual([null, 'no-action'])
  expect(speerpunten[1]?.loose.map(({ gap }) => gap)).toEqual(['no-consortium', null])
})

test('what stopped lacks nothing, and nobody lacks what is not in use', () => {
  const speerpunten = [{ id: 's', title: 'S', goals: [goal('g')], actions: [action('a', 'g')] }]
  const stopped = chain(speerpunten, [consortium('x', ['a'], { phase: 'gestopt' })])
  expect(stopped.missing).toEqual({
    'no-goal': 0,
    'no-action': 0,
    'no-consortium': 0,
    'no-result': 0,
  })
  expect(chain(speerpunten, [], false).missing['no-consortium']).toBe(0)
})
