import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConsortiumPhase, consortiumPhases } from '../phases.ts'
import {
  gatesFrom,
  kindOfStep,
  mayLeadDecide,
  restartsAfter,
  smallAtMost,
  type WorkingPhase,
  waysBack,
  workingPhases,
} from './steps.ts'

/** Every step there is, from row to column: by a gate, back, or to a stop; from a stop below. */
const table: Record<ConsortiumPhase, string> = {
  vraagstuk: '. g . . . . . s',
  verkenning: 'b . g . . . . s',
  voorstel: '. b . g g . . s',
  aanvraag: '. b b . g . . s',
  uitvoering: '. . . . . g . s',
  afronding: '. . . . b . g s',
  opschaling: '. . . . . . . s',
  gestopt: 'r . . . . . . .',
}

const letters = { gate: 'g', back: 'b', stop: 's', restart: 'r' } as const

test.each(consortiumPhases)('the steps from %s', (from) => {
  const row = consortiumPhases.map((to) => {
    const kind = kindOfStep(from, to)
    return kind ? letters[kind] : '.'
  })
  expect(row.join(' ')).toBe(table[from])
})

test('one that stopped begins again where it stopped, or before', () => {
  expect(restartsAfter('vraagstuk')).toEqual(['vraagstuk'])
  expect(restartsAfter('voorstel')).toEqual(['vraagstuk', 'verkenning', 'voorstel'])
  expect(restartsAfter('opschaling')).toEqual([...workingPhases])
  expect(kindOfStep('gestopt', 'aanvraag', 'voorstel')).toBeNull()
  expect(kindOfStep('gestopt', 'gestopt', 'opschaling')).toBeNull()
})

test('the lead decides alone in the first two phases of a small consortium', () => {
  const alone = (committed: number) =>
    consortiumPhases.filter((phase) => mayLeadDecide(phase, committed))
  expect(alone(1)).toEqual(['vraagstuk', 'verkenning'])
  expect(alone(smallAtMost)).toEqual(['vraagstuk', 'verkenning'])
  expect(alone(smallAtMost + 1)).toEqual([])
})

const orderOf = (phase: WorkingPhase) => workingPhases.indexOf(phase)

test('on any walk no phase is reached whose gates were not passed, save by passing the application by', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...consortiumPhases), { maxLength: 60 }), (wishes) => {
      let phase: ConsortiumPhase = 'vraagstuk'
      let stoppedIn: WorkingPhase = 'vraagstuk'
      const passed = new Set<WorkingPhase>(['vraagstuk'])
      for (const to of wishes) {
        const kind = kindOfStep(phase, to, stoppedIn)
        if (!kind) continue
        if (phase !== 'gestopt' && to === 'gestopt') stoppedIn = phase
        if (kind === 'gate') passed.add(to as WorkingPhase)
        phase = to
        if (phase === 'gestopt') continue
        const before = workingPhases.slice(0, orderOf(phase) + 1)
        for (const one of before) if (one !== 'aanvraag') expect(passed).toContain(one)
      }
    }),
  )
})

test('a gate leads on and a way back leads back; every phase can be reached and left', () => {
  for (const phase of workingPhases) {
    for (const to of gatesFrom(phase)) expect(orderOf(to)).toBeGreaterThan(orderOf(phase))
    for (const to of waysBack(phase)) expect(orderOf(to)).toBeLessThan(orderOf(phase))
    expect(kindOfStep(phase, 'gestopt')).toBe('stop')
  }
  const reached = new Set(workingPhases.flatMap((phase) => gatesFrom(phase)))
  expect([...reached].sort()).toEqual(workingPhases.slice(1).sort())
})
