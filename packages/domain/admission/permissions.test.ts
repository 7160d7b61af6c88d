import { expect, test } from 'vitest'
import { canAdmit, requireAdmitting } from './permissions.ts'

const withRoles = (...roles: string[]) => ({
  personId: null,
  membershipId: null,
  roles,
  actingForId: null,
})

test('coordinators open the door, whatever else they are', () => {
  expect(canAdmit(withRoles('coordinator'))).toBe(true)
  expect(canAdmit(withRoles('lid', 'coordinator'))).toBe(true)
})

test.each(['makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder'])('%s does not', (role) => {
  expect(() => requireAdmitting(withRoles(role))).toThrow('admission.not-yours-to-decide')
})

test('a visitor does not', () => {
  expect(canAdmit(withRoles())).toBe(false)
})
