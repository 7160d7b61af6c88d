import { expect, test } from 'vitest'
import { canRemark, canSeeRemarks, isKeeper } from './permissions.ts'

const roles = [
  'coordinator',
  'makelaar',
  'lid',
  'consortiumleider',
  'mkb-partner',
  'lector',
  'toehoorder',
]
const who = (rule: (about: { roles: string[]; speaks: boolean }) => boolean, speaks: boolean) =>
  roles.filter((role) => rule({ roles: [role], speaks }))

test('an achterban is heard by its own organisation and the coordinator', () => {
  expect(who(canSeeRemarks, true)).toEqual(roles)
  expect(who(canSeeRemarks, false)).toEqual(['coordinator'])
})

test('only who speaks for an organisation tells what its achterban thinks', () => {
  expect(who(canRemark, true)).toEqual(roles.filter((role) => role !== 'toehoorder'))
  expect(who(canRemark, false)).toEqual([])
})

test('the handover and the reports are kept by coordinators and brokers', () => {
  expect(roles.filter((role) => isKeeper({ roles: [role] }))).toEqual(['coordinator', 'makelaar'])
})
