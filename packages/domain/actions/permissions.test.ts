import { expect, test } from 'vitest'
import { agendaPhases } from '../agenda/contract.ts'
import {
  canArrange,
  canCarryOut,
  canKeepGroup,
  canSpeak,
  requireRule,
  type Standing,
} from './permissions.ts'

const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']
const keepers = ['coordinator', 'makelaar']
const active = roles.filter((role) => role !== 'toehoorder')
const onlyCoordinator = ['coordinator']

/** The roles that a rule allows, phase by phase, for who stands to it in one way. */
const allowed = (rule: typeof canArrange, stands: Omit<Standing, 'roles'>) =>
  agendaPhases.map((phase) => roles.filter((role) => rule({ roles: [role], ...stands }, phase)))

/** verkenning, concept · consultatie, besluitvorming · vastgesteld, uitvoering · geevalueerd */
const inPhases = (draft: string[], settle: string[], run: string[], after: string[] = []) => [
  draft,
  draft,
  settle,
  settle,
  run,
  run,
  after,
]

test('who arranges actions, phase by phase', () => {
  expect(allowed(canArrange, {})).toEqual(inPhases(keepers, onlyCoordinator, []))
  expect(allowed(canArrange, { leads: true })).toEqual(inPhases(active, onlyCoordinator, []))
  expect(allowed(canArrange, { speaks: true })).toEqual(inPhases(keepers, onlyCoordinator, []))
})

test('who tells how an action goes, phase by phase', () => {
  expect(allowed(canCarryOut, {})).toEqual(inPhases(keepers, onlyCoordinator, keepers))
  expect(allowed(canCarryOut, { leads: true })).toEqual(inPhases(active, onlyCoordinator, active))
  expect(allowed(canCarryOut, { speaks: true })).toEqual(
    inPhases(keepers, onlyCoordinator, keepers),
  )
})

test('who joins, leaves and promises for an organisation, phase by phase', () => {
  const coordinators = inPhases(onlyCoordinator, onlyCoordinator, onlyCoordinator)
  expect(allowed(canSpeak, {})).toEqual(coordinators)
  expect(allowed(canSpeak, { leads: true })).toEqual(coordinators)
  expect(allowed(canSpeak, { speaks: true })).toEqual(inPhases(active, onlyCoordinator, active))
})

test('who keeps a working group, phase by phase', () => {
  expect(allowed(canKeepGroup, {})).toEqual(inPhases(keepers, keepers, keepers))
  expect(allowed(canKeepGroup, { chairs: true })).toEqual(inPhases(active, active, active))
})

test('the refusal tells a closed phase from what is somebody else’s', () => {
  const member = { roles: ['lid'] }
  const refused = (who: Standing, phase: string) => () =>
    requireRule(canArrange, who, phase, 'actions.lead-or-keepers-only')
  expect(refused({ roles: ['makelaar'] }, 'concept')).not.toThrow()
  expect(refused(member, 'concept')).toThrow('actions.lead-or-keepers-only')
  expect(refused(member, 'uitvoering')).toThrow('actions.lead-or-keepers-only')
  expect(refused({ ...member, leads: true }, 'uitvoering')).toThrow('actions.closed-in-this-phase')
})
