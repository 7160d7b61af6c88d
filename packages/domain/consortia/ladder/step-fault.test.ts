import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Commitment, commitments } from '../contract.ts'
import type { Standing } from '../permissions.ts'
import { saysWhy, stepFault } from './step-fault.ts'

const days = { today: '2027-03-31', last: '2027-01-01' }
const lead: Standing = { roles: ['lid'], leads: true }
const own: Standing = { roles: ['mkb-partner'] }

/** How who speaks for an organisation stands when it is on a rung. */
const standingOn = (who: Standing, from: Commitment | null, speaks: boolean): Standing =>
  speaks ? { ...who, commitment: from } : who

const said = { on: '2027-02-01', reason: 'Daarom.', promised: false }

/** The rungs that can be reached from each, with a reason at hand. */
const reachable = (who: Standing, speaks: boolean) =>
  Object.fromEntries(
    [null, ...commitments].map((from) => [
      from ?? 'nowhere',
      commitments.filter((to) => {
        const standing = standingOn(who, from, speaks)
        const promised = from === 'toegezegd' || from === 'actief'
        const step = { ...said, from, to, who: standing, speaks, promised }
        return to !== from && stepFault(step, days) === null
      }),
    ]),
  )

test('an organisation shows interest, and climbs and descends itself once it is let in (R-90)', () => {
  expect(reachable(own, true)).toEqual({
    nowhere: ['geinteresseerd'],
    geinteresseerd: ['gestopt'],
    'in-gesprek': ['geinteresseerd', 'toegezegd', 'actief', 'gestopt'],
    toegezegd: ['in-gesprek', 'actief'],
    actief: ['in-gesprek', 'toegezegd'],
    gestopt: ['geinteresseerd'],
  })
})

test('who leads notes interest, talks and leaving, and promises for nobody (R-23)', () => {
  expect(reachable(lead, false)).toEqual({
    nowhere: ['geinteresseerd', 'in-gesprek'],
    geinteresseerd: ['in-gesprek', 'gestopt'],
    'in-gesprek': ['geinteresseerd', 'gestopt'],
    toegezegd: ['in-gesprek'],
    actief: ['in-gesprek'],
    gestopt: ['geinteresseerd', 'in-gesprek'],
  })
  for (const who of [own, { roles: ['toehoorder'] }])
    expect(Object.values(reachable(who, false)).flat()).toEqual([])
  expect(Object.values(reachable({ roles: ['toehoorder'] }, true)).flat()).toEqual([])
})

test('down, out and back again say why; up does not', () => {
  const asked = [null, ...commitments].flatMap((from) =>
    commitments.filter((to) => from !== to && saysWhy(from, to)).map((to) => `${from} ${to}`),
  )
  expect(asked).toEqual([
    'null gestopt',
    'geinteresseerd gestopt',
    'in-gesprek geinteresseerd',
    'in-gesprek gestopt',
    'toegezegd geinteresseerd',
    'toegezegd in-gesprek',
    'toegezegd gestopt',
    'actief geinteresseerd',
    'actief in-gesprek',
    'actief toegezegd',
    'actief gestopt',
    'gestopt geinteresseerd',
    'gestopt in-gesprek',
    'gestopt toegezegd',
    'gestopt actief',
  ])
  const who = standingOn(own, 'in-gesprek', true)
  const step = { ...said, who, speaks: true, reason: '' }
  expect(stepFault({ ...step, from: 'in-gesprek', to: 'gestopt' }, days)).toMatchObject({
    code: 'consortia.step-reason-missing',
    field: 'reason',
  })
})

test('who made a promise leaves by its handover, and not by a step back first (R-05)', () => {
  for (const from of ['in-gesprek', 'toegezegd', 'actief'] as const)
    for (const to of ['geinteresseerd', 'gestopt'] as const) {
      const who = standingOn(own, from, true)
      const step = { ...said, who, speaks: true, promised: true }
      expect(stepFault({ ...step, from, to }, days)).toEqual({
        kind: 'invalid',
        code: 'consortia.leaves-with-handover',
        field: 'commitment',
      })
    }
})

test('a step counts from the day of the one before it to today', () => {
  const who = standingOn(own, 'in-gesprek', true)
  const at = (on: string) =>
    stepFault({ ...said, from: 'in-gesprek', to: 'actief', who, speaks: true, on }, days)
  expect(at('2026-12-31')).toMatchObject({ code: 'consortia.step-before-last', field: 'on' })
  expect(at('2027-01-01')).toBeNull()
  expect(at('2027-03-31')).toBeNull()
  expect(at('2027-04-01')).toMatchObject({ code: 'consortia.step-in-future', field: 'on' })
})

test('whoever walks, nobody who promised gets out by steps, promises are the organisation’s own, days go forward and ends have reasons', () => {
  const attempt = fc.record({
    to: fc.constantFrom(...commitments),
    speaks: fc.boolean(),
    who: fc.constantFrom(own, lead, { roles: ['coordinator'] }, { roles: ['toehoorder'] }),
    day: fc.integer({ min: 1, max: 40 }),
    reason: fc.constantFrom('', 'Daarom.'),
  })
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      let from: Commitment | null = null
      let last: string | null = null
      let promised = false
      for (const { day, ...step } of attempts) {
        const on = `2027-${day > 31 ? '04' : '03'}-${String(day > 31 ? day - 31 : day).padStart(2, '0')}`
        if (step.to === from) continue
        const who = standingOn(step.who, from, step.speaks)
        if (stepFault({ ...step, who, from, on, promised }, { today: '2027-03-31', last })) continue
        if (step.to === 'toegezegd' || step.to === 'actief') {
          expect(step.speaks).toBe(true)
          expect(from).not.toBe('gestopt')
          promised = true
        }
        if (promised) expect(['geinteresseerd', 'gestopt']).not.toContain(step.to)
        if (step.to === 'gestopt') expect(from).not.toBeNull()
        if (step.to === 'gestopt' || from === 'gestopt') expect(step.reason).not.toBe('')
        expect(step.who.roles).not.toContain('toehoorder')
        expect(on <= '2027-03-31' && (last === null || on >= last)).toBe(true)
        from = step.to
        last = on
      }
    }),
  )
})
