import { DomainError } from '@voortent/kernel'
import type { ModuleKey } from './contract.ts'

/** Refuses when the tenant switched this module off: for its members it is not there. */
export function requireModule(modules: readonly string[], module: ModuleKey): void {
  if (!modules.includes(module)) throw new DomainError('not-found', 'tenancy.module-off')
}
