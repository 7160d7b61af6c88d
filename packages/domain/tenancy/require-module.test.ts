import { expect, test } from 'vitest'
import { requireModule } from './require-module.ts'

test('a module that is on lets pass, one that is off is not there', () => {
  expect(() => requireModule(['agenda'], 'agenda')).not.toThrow()
  expect(() => requireModule(['partners'], 'agenda')).toThrow('tenancy.module-off')
  expect(() => requireModule([], 'partners')).toThrow('tenancy.module-off')
})
