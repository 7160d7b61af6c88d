import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AgendaPhase, agendaPhases, planPhasesInput } from '../contract.ts'
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

const steps = fc.array(fc.nat(9), { maxLength: 30 })

/** Where somebody ends up who takes one of the ways at each step. */
function walk(from: AgendaPhase, choices: readonly number[]): AgendaPhase {
  return choices.reduce((phase, choice) => {
    const ways = waysFrom(phase)
    return ways[choice % ways.length]?.to ?? phase
  }, from)
}

test('no way by hand leads into adoption, and none out of it, however long one walks', () => {
  const drafting = ['verkenning', 'concept', 'consultatie', 'besluitvorming']
  fc.assert(
    fc.property(steps, fc.constantFrom(...agendaPhases), (choices, from) => {
      expect(drafting.includes(walk(from, choices))).toBe(drafting.includes(from))
    }),
  )
})

test('a plan is taken exactly when no phase ends before it begins or before an earlier one', () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 28 }).map((number) => `2027-03-${String(number).padStart(2, '0')}`),
  )
  const plan = fc.tuple(...agendaPhases.map(() => fc.record({ startsOn: day, endsOn: day })))
  fc.assert(
    fc.property(plan, fc.nat(6), (dates, turn) => {
      const phases = dates.map((one, place) => ({ phase: agendaPhases[place], ...one }))
      const turned = [...phases.slice(turn), ...phases.slice(0, turn)]
      const agenda = '01a21822-c5be-75e6-93c0-0a613428d768'
      const days = dates.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter(Boolean)
      const inOrder = days.every(
        (one, place) => place === 0 || (days[place - 1] ?? '') <= (one ?? ''),
      )
      expect(planPhasesInput.safeParse({ agenda, phases: turned }).success).toBe(inOrder)
    }),
  )
})
