import type { Geleding } from '@voortent/domain/tenancy/contract'
import { expect, test } from 'vitest'
import { countTakers, nudgesOf, type Taker } from './participation.ts'

const taker = (geleding: Geleding, ...acts: string[]): Taker => ({
  geleding,
  drafted: acts.includes('drafted'),
  commented: acts.includes('commented'),
  consulted: acts.includes('consulted'),
  decided: acts.includes('decided'),
})

const takers = [
  taker('bedrijven', 'drafted', 'consulted'),
  taker('bedrijven'),
  taker('werkenden', 'consulted'),
  taker('onderwijs', 'drafted'),
  taker('overheid', 'drafted', 'consulted'),
]

test('organisations are counted by geleding and kind of act', () => {
  const [bedrijven, werkenden] = countTakers(takers)
  expect(bedrijven).toEqual({
    geleding: 'bedrijven',
    partners: 2,
    drafted: 1,
    commented: 0,
    consulted: 1,
    decided: 0,
  })
  expect(werkenden).toMatchObject({ partners: 1, drafted: 0, consulted: 1 })
})

test('who is missing where others act is named; what nobody did yet is no gap', () => {
  expect(nudgesOf(countTakers(takers))).toEqual([
    { geleding: 'werkenden', missing: 'drafted' },
    { geleding: 'onderwijs', missing: 'consulted' },
    { geleding: 'intermediair', missing: 'at-all' },
  ])
  expect(nudgesOf(countTakers([]))).toHaveLength(5)
})
