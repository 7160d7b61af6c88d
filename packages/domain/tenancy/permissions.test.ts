import type { Actor } from '@voortent/database'
import { expect, test } from 'vitest'
import { tenantRoles } from './contract.ts'
import { requireCoordinator } from './permissions.ts'

const withRoles = (roles: string[]): Actor => ({
  personId: null,
  membershipId: null,
  roles,
  actingForId: null,
})

test('coordinators may, also with another role beside it', () => {
  expect(() => requireCoordinator(withRoles(['coordinator']))).not.toThrow()
  expect(() => requireCoordinator(withRoles(['lid', 'coordinator']))).not.toThrow()
})

test.each(['', ...tenantRoles.filter((role) => role !== 'coordinator')])('%s may not', (role) => {
  expect(() => requireCoordinator(withRoles([role]))).toThrow('tenancy.coordinators-only')
})
