import { expect, test } from 'vitest'
import { agendaPhases } from '../agenda/contract.ts'
import { tenantRoles } from '../tenancy/contract.ts'
import { canReport, canShape, requireReport, requireShape, type Who } from './permissions.ts'

type Rule = typeof canShape

/** Per phase the roles that may, speaking for this organisation. */
const allowed = (rule: Rule, speaksFor: string | null) =>
  Object.fromEntries(
    agendaPhases.map((phase) => [
      phase,
      tenantRoles.filter((role) => rule({ roles: [role], speaksFor }, phase, ['trekker'])),
    ]),
  )

const everybody = [...tenantRoles]
const keepers = ['coordinator', 'makelaar']

test.each([[null], ['een ander']])('what a goal is, speaking for %s', (speaksFor) => {
  expect(allowed(canShape, speaksFor)).toEqual({
    verkenning: keepers,
    concept: keepers,
    consultatie: ['coordinator'],
    besluitvorming: ['coordinator'],
    vastgesteld: [],
    uitvoering: [],
    geevalueerd: [],
  })
})

test('what a goal is, speaking for the organisation that answers for it', () => {
  expect(allowed(canShape, 'trekker')).toEqual({
    verkenning: everybody,
    concept: everybody,
    consultatie: ['coordinator'],
    besluitvorming: ['coordinator'],
    vastgesteld: [],
    uitvoering: [],
    geevalueerd: [],
  })
})

test.each([[null], ['een ander']])('how it goes, speaking for %s', (speaksFor) => {
  expect(allowed(canReport, speaksFor)).toEqual({
    verkenning: keepers,
    concept: keepers,
    consultatie: ['coordinator'],
    besluitvorming: ['coordinator'],
    vastgesteld: keepers,
    uitvoering: keepers,
    geevalueerd: [],
  })
})

test('how it goes, speaking for the organisation that answers for it', () => {
  expect(allowed(canReport, 'trekker')).toEqual({
    verkenning: everybody,
    concept: everybody,
    consultatie: ['coordinator'],
    besluitvorming: ['coordinator'],
    vastgesteld: everybody,
    uitvoering: everybody,
    geevalueerd: [],
  })
})

test('who speaks for nobody does not answer for what nobody answers for', () => {
  const who: Who = { roles: ['lid'], speaksFor: null }
  expect(canShape(who, 'concept', [null])).toBe(false)
  expect(canReport(who, 'uitvoering', [null])).toBe(false)
})

test('the refusal tells the phase from the person', () => {
  const speaker: Who = { roles: ['lid'], speaksFor: 'trekker' }
  const member: Who = { roles: ['lid'], speaksFor: null }
  const attempts: [() => void, string][] = [
    [() => requireShape(speaker, 'uitvoering', ['trekker']), 'goals.closed-in-this-phase'],
    [() => requireShape(member, 'uitvoering', ['trekker']), 'goals.shapers-only'],
    [() => requireReport(speaker, 'geevalueerd', ['trekker']), 'goals.not-measured-in-this-phase'],
    [() => requireReport(member, 'uitvoering', ['trekker']), 'goals.reporters-only'],
  ]
  for (const [attempt, code] of attempts) expect(attempt).toThrow(code)
})
