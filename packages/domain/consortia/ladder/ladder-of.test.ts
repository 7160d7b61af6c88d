import { expect, test } from 'vitest'
import type { Commitment } from '../contract.ts'
import { ladderOf, standingStill } from './ladder-of.ts'

const step = (to: Commitment, on: string, reason = '') => ({ to, on, reason, own: true, by: 'Ans' })

test('a ladder tells how long each rung took, and the last until today', () => {
  const steps = [
    step('geinteresseerd', '2027-01-01'),
    step('in-gesprek', '2027-01-31'),
    step('actief', '2027-03-02'),
  ]
  const ladder = ladderOf(steps, '2027-04-01')
  expect(ladder?.stays.map(({ to, days, until }) => [to, days, until])).toEqual([
    ['geinteresseerd', 30, '2027-01-31'],
    ['in-gesprek', 30, '2027-03-02'],
    ['actief', 30, null],
  ])
  expect(ladder).toMatchObject({ now: 'actief', since: '2027-03-02', whole: 90, waits: false })
  expect(ladderOf([], '2027-04-01')).toBeNull()
})

test('who stopped is no longer counted, and waits for nothing', () => {
  const steps = [step('in-gesprek', '2027-01-01'), step('gestopt', '2027-01-11', 'Geen tijd.')]
  expect(ladderOf(steps, '2027-06-01')).toMatchObject({ whole: 10, waits: false })
})

test('those who stand still longest come first, three at most', () => {
  const at = (name: string, to: Commitment, on: string) => {
    const ladder = ladderOf([step(to, on)], '2027-06-01')
    if (!ladder) throw new Error('a step makes a ladder')
    return { name, ladder }
  }
  const all = [
    at('a', 'in-gesprek', '2027-05-01'),
    at('b', 'actief', '2026-01-01'),
    at('c', 'toegezegd', '2027-02-01'),
    at('d', 'geinteresseerd', '2027-03-01'),
    at('e', 'gestopt', '2026-01-01'),
    at('f', 'geinteresseerd', '2027-05-20'),
  ]
  expect(standingStill(all).map(({ name }) => name)).toEqual(['c', 'd', 'a'])
})
