import { expect, test } from 'vitest'
import { tenantRoles } from '../tenancy/contract.ts'
import { canAsk, canFollow, canHandle } from './permissions.ts'

test('who may do what, over all roles', () => {
  const who = (asks: boolean) => tenantRoles.map((role) => ({ roles: [role], asks }))
  const allowed = (test: (one: { roles: string[]; asks: boolean }) => boolean, asks: boolean) =>
    who(asks)
      .filter(test)
      .flatMap(({ roles }) => roles)
  expect(allowed(canHandle, true)).toEqual(['coordinator', 'makelaar'])
  expect(allowed(canFollow, false)).toEqual(['coordinator', 'makelaar'])
  expect(allowed(canFollow, true)).toEqual([...tenantRoles])
  const ask = (speaks: boolean) => allowed((one) => canAsk(one, speaks), false)
  expect(ask(false)).toEqual([])
  expect(ask(true)).toEqual(tenantRoles.filter((role) => role !== 'toehoorder'))
})
