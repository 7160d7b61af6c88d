import { agendaPhases } from '@voortent/domain/agenda/contract'
import { tenantRoles } from '@voortent/domain/tenancy/contract'
import { expect, test } from 'vitest'
import { canAnswer, canOpen, canPrepare, canPushIn, canSpeak, stateOf } from './permissions.ts'

const coordinatorMay = {
  prepare: ['verkenning', 'concept', 'consultatie'],
  open: ['concept', 'consultatie'],
  answer: ['consultatie', 'besluitvorming'],
}
const rules = { prepare: canPrepare, open: canOpen, answer: canAnswer }

test.each(agendaPhases.flatMap((phase) => tenantRoles.map((role) => [phase, role] as const)))(
  'in phase %s a %s may what belongs to that phase and role',
  (phase, role) => {
    for (const [act, rule] of Object.entries(rules)) {
      const expected =
        role === 'coordinator' && coordinatorMay[act as keyof typeof rules].includes(phase)
      expect(rule({ roles: [role] }, phase), act).toBe(expected)
    }
    expect(canPushIn(phase)).toBe(['consultatie', 'besluitvorming'].includes(phase))
    expect(canSpeak({ roles: [role] })).toBe(role !== 'toehoorder')
  },
)

test('a consultation is open from the act until its last day is over or it is closed', () => {
  const closesOn = '2026-12-10'
  expect(stateOf({ openedAt: null, closedAt: null, closesOn }, '2026-12-01')).toBe('preparation')
  expect(stateOf({ openedAt: true, closedAt: null, closesOn }, '2026-12-10')).toBe('open')
  expect(stateOf({ openedAt: true, closedAt: null, closesOn }, '2026-12-11')).toBe('closed')
  expect(stateOf({ openedAt: true, closedAt: true, closesOn }, '2026-12-01')).toBe('closed')
})
