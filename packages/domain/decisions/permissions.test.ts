import type { Actor } from '@voortent/database'
import { expect, test } from 'vitest'
import { ballotStates } from './contract.ts'
import { canChangeRoster, canClosePoll, canKeep, canPrepare, isObserver } from './permissions.ts'

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

const another = { aboutType: 'agenda', preparedBy: 'another' }

test('of a consortium or a group, who laid a ballot out keeps it as well', () => {
  const leader = { ...who('lid'), personId: 'leader' as Actor['personId'] }
  const keeps = (aboutType: string | null, preparedBy: string | null, whoever = leader) =>
    canKeep(whoever, { aboutType, preparedBy })
  expect(keeps('consortium', 'leader')).toBe(true)
  expect(keeps('working-group', 'leader')).toBe(true)
  expect(keeps('working-group', 'another')).toBe(false)
  expect(keeps('agenda', 'leader')).toBe(false)
  expect(keeps(null, 'leader')).toBe(false)
  expect(keeps('consortium', null, who('lid'))).toBe(false)
  expect(keeps('consortium', 'leader', { ...leader, roles: ['toehoorder'] })).toBe(false)
  expect(keeps('agenda', 'another', who('makelaar'))).toBe(true)
  const own = { aboutType: 'consortium', preparedBy: 'leader' }
  const states = ballotStates.filter((state) => canChangeRoster(leader, { ...own, state }))
  expect(states).toEqual(['prepared'])
})

test('who may change the roster, by state', () => {
  const table = ballotStates.map((state) => [
    state,
    roles.filter((role) => canChangeRoster(who(role), { ...another, state })),
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
