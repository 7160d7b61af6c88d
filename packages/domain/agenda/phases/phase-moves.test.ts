import { expect, test } from 'vitest'
import { agendaPhases } from '../contract.ts'
import { findMove, waysFrom } from './phase-moves.ts'

test('where the coordinator may take an agenda, phase by phase; back asks for a reason', () => {
  const ways = agendaPhases.map((phase) => [
    phase,
    waysFrom(phase)
      .map(({ to, reason }) => (reason ? `${to}, met reden` : to))
      .join(' of '),
  ])
  expect(Object.fromEntries(ways)).toEqual({
    verkenning: 'concept',
    concept: 'verkenning, met reden of consultatie',
    consultatie: 'concept, met reden of besluitvorming',
    besluitvorming: 'consultatie, met reden of concept, met reden',
    vastgesteld: 'uitvoering',
    uitvoering: 'geevalueerd',
    geevalueerd: 'uitvoering, met reden',
  })
})

test('only a decision adopts, and nothing undoes it', () => {
  expect(agendaPhases.filter((from) => findMove(from, 'vastgesteld'))).toEqual(['besluitvorming'])
  expect(findMove('besluitvorming', 'vastgesteld')?.by).toBe('adoption')
  const drafting = ['verkenning', 'concept', 'consultatie', 'besluitvorming'] as const
  for (const from of ['vastgesteld', 'uitvoering', 'geevalueerd'] as const) {
    for (const to of drafting) expect(findMove(from, to)).toBeUndefined()
  }
})
