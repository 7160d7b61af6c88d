import { expect, test } from 'vitest'
import { agendaPhases } from './contract.ts'
import { canChangeAgenda, canCreateAgenda, canWriteText, requireKeeper } from './permissions.ts'

const tenantRoles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']

/** The roles that a rule allows, phase by phase. */
const allowed = (rule: (who: { roles: string[] }, phase: string) => boolean) =>
  Object.fromEntries(
    agendaPhases.map((phase) => [
      phase,
      tenantRoles.filter((role) => rule({ roles: [role] }, phase)),
    ]),
  )

test('who writes in the texts, phase by phase', () => {
  expect(allowed(canWriteText)).toEqual({
    verkenning: ['coordinator', 'makelaar', 'lid', 'lector'],
    concept: ['coordinator', 'makelaar', 'lid', 'lector'],
    consultatie: ['coordinator'],
    besluitvorming: [],
    vastgesteld: [],
    uitvoering: [],
    geevalueerd: [],
  })
})

test('who changes the agenda and its speerpunten, phase by phase', () => {
  expect(allowed(canChangeAgenda)).toEqual({
    verkenning: ['coordinator', 'makelaar'],
    concept: ['coordinator', 'makelaar'],
    consultatie: ['coordinator'],
    besluitvorming: [],
    vastgesteld: [],
    uitvoering: [],
    geevalueerd: [],
  })
})

test('one role that may is enough, and no role may nothing', () => {
  expect(canWriteText({ roles: ['toehoorder', 'lid'] }, 'concept')).toBe(true)
  expect(canWriteText({ roles: [] }, 'concept')).toBe(false)
  expect(canCreateAgenda({ roles: ['lid'] })).toBe(false)
  expect(canCreateAgenda({ roles: ['mkb-partner', 'makelaar'] })).toBe(true)
})

test('the refusal tells the phase from the role', () => {
  expect(() => requireKeeper({ roles: ['lid'] }, 'concept')).toThrow('agenda.keepers-only')
  expect(() => requireKeeper({ roles: ['coordinator'] }, 'vastgesteld')).toThrow(
    'agenda.closed-in-this-phase',
  )
})
