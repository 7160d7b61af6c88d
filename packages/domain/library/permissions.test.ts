import { expect, test } from 'vitest'
import { canAdd, canWithdraw, canWrite } from './permissions.ts'

test.each([
  [['lid'], true, true],
  [['mkb-partner', 'toehoorder'], true, true],
  [['toehoorder'], false, false],
  [[], false, false],
])('%j adds: %s; changes what is theirs: %s', (roles, adds, writes) => {
  expect(canAdd({ roles })).toBe(adds)
  expect(canWrite({ roles }, true)).toBe(writes)
  expect(canWrite({ roles }, false)).toBe(false)
})

test.each([
  [['lid'], true, 'consortium', true],
  [['toehoorder'], true, 'tenant', false],
  [['lid'], false, 'openbaar', false],
  [['coordinator'], false, 'openbaar', true],
  [['coordinator'], false, 'consortium', false],
])('%j withdraws (theirs: %s, for %s): %s', (roles, mine, visibility, withdraws) => {
  expect(canWithdraw({ roles }, { mine, visibility })).toBe(withdraws)
})
