import type { Actor } from '@voortent/database'
import { expect, test } from 'vitest'
import { ballotStates } from './contract.ts'
import { canChangeRoster, canClosePoll, canPrepare, isObserver } from './permissions.ts'

const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']
const who = (...own: string[]): Actor => ({
  personId: null,
  membershipId: null,
  roles: own,
  actingForId: null,
})

test('coordinators and brokers prepare; only an observer is no voter', () => {
  expect(roles.filter((role) => canPrepare(who(role)))).toEqual(['coordinator', 'makelaar'])
  expect(roles.filter((role) => isObserver(who(role)))).toEqual(['toehoorder'])
  expect(isObserver(who('toehoorder', 'lid'))).toBe(false)
})

test('who may change the roster, by state', () => {
  const table = ballotStates.map((state) => [
    state,
    roles.filter((role) => canChangeRoster(who(role), state)),
  ])
  expect(Object.fromEntries(table)).toEqual({
    prepared: ['coordinator', 'makelaar'],
    open: ['coordinator'],
    closed: [],
    withdrawn: [],
  })
})

test('a poll is closed by a coordinator or by who asked', () => {
  expect(roles.filter((role) => canClosePoll(who(role), 'another'))).toEqual(['coordinator'])
  const asker = { ...who('lid'), personId: 'asker' as Actor['personId'] }
  expect(canClosePoll(asker, 'asker')).toBe(true)
})
