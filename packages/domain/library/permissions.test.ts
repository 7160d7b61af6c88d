import { expect, test } from 'vitest'
import { canAdd, canWrite } from './permissions.ts'

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
