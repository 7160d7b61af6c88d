import { expect, test } from 'vitest'
import { expiryFrom, invitationState } from './invitation-state.ts'

const now = new Date('2027-03-10T12:00:00Z')
const fresh = { acceptedAt: null, revokedAt: null, expiresAt: expiryFrom(now) }

test('an invitation is open for thirty days, to the moment', () => {
  expect(fresh.expiresAt).toEqual(new Date('2027-04-09T12:00:00Z'))
  expect(invitationState(fresh, now)).toBe('open')
  expect(invitationState(fresh, new Date('2027-04-09T11:59:59.999Z'))).toBe('open')
  expect(invitationState(fresh, new Date('2027-04-09T12:00:00Z'))).toBe('expired')
})

test('what was done to it stays true after its term', () => {
  const later = new Date('2028-01-01T00:00:00Z')
  expect(invitationState({ ...fresh, acceptedAt: now }, later)).toBe('accepted')
  expect(invitationState({ ...fresh, revokedAt: now }, later)).toBe('revoked')
})
