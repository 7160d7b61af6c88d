import { agendaPhases } from '@voortent/domain/agenda/contract'
import { expect, test } from 'vitest'
import { canBeginNextEdition, canPutToDecision } from './permissions.ts'

const roles = [
  'coordinator',
  'makelaar',
  'lid',
  'consortiumleider',
  'mkb-partner',
  'lector',
  'toehoorder',
]

test('only a coordinator puts an agenda to the vote, and only when it is decided on', () => {
  const allowed = roles.flatMap((role) =>
    agendaPhases
      .filter((phase) => canPutToDecision({ roles: [role] }, phase))
      .map((phase) => `${role} ${phase}`),
  )
  expect(allowed).toEqual(['coordinator besluitvorming'])
})

test('only a coordinator begins a next edition, once there is one', () => {
  const allowed = roles.flatMap((role) =>
    agendaPhases
      .filter((phase) => canBeginNextEdition({ roles: [role] }, phase))
      .map((phase) => `${role} ${phase}`),
  )
  expect(allowed).toEqual([
    'coordinator vastgesteld',
    'coordinator uitvoering',
    'coordinator geevalueerd',
  ])
})
