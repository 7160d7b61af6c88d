import type { Actor, MembershipId, OrganisationId, PersonId } from '@voortent/database'
import { expect, test } from 'vitest'
import {
  canChangeOrganisation,
  canManagePartners,
  canSeePhone,
  canWithdrawMandate,
  requireManager,
} from './permissions.ts'

const who = (role: string, actingFor: string | null = null): Actor => ({
  personId: 'p' as PersonId,
  membershipId: 'm' as MembershipId,
  roles: [role],
  actingForId: actingFor as OrganisationId | null,
})
const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']

test('coordinators and brokers keep the partners, nobody else', () => {
  expect(roles.filter((role) => canManagePartners({ roles: [role] }))).toEqual([
    'coordinator',
    'makelaar',
  ])
  expect(() => requireManager(who('lid'))).toThrow('partners.managers-only')
})

test('a representative changes the organisation they act for, an observer none', () => {
  expect(canChangeOrganisation(who('lid', 'o'), 'o')).toBe(true)
  expect(canChangeOrganisation(who('lid', 'other'), 'o')).toBe(false)
  expect(canChangeOrganisation(who('lid'), 'o')).toBe(false)
  expect(canChangeOrganisation(who('toehoorder', 'o'), 'o')).toBe(false)
  expect(canChangeOrganisation(who('makelaar'), 'o')).toBe(true)
})

test('a mandate is withdrawn by its holder and by who keeps the partners', () => {
  expect(canWithdrawMandate(who('lid'), 'm')).toBe(true)
  expect(canWithdrawMandate(who('lid'), 'n')).toBe(false)
  expect(canWithdrawMandate(who('coordinator'), 'n')).toBe(true)
})

test('a phone number is seen as its owner chose', () => {
  const seenBy = (phoneVisibility: string) =>
    roles.filter((role) => canSeePhone(who(role), { personId: 'q', phoneVisibility }))
  expect(seenBy('nobody')).toEqual([])
  expect(seenBy('coordinators')).toEqual(['coordinator'])
  expect(seenBy('partners')).toEqual(['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner'])
  expect(canSeePhone(who('toehoorder'), { personId: 'p', phoneVisibility: 'nobody' })).toBe(true)
})
