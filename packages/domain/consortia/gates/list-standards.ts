import type { Scope } from '@voortent/database'
import { requireCoordinator } from '@voortent/domain/tenancy'
import { readStandards, type Standard } from './standard-of.ts'

/** What this tenant asks at its gates, for who may adjust it; that of the field in their language. @throws `tenancy.coordinators-only` */
export async function listStandards(scope: Scope, locale = 'nl'): Promise<Standard[]> {
  requireCoordinator(scope.actor)
  return readStandards(scope, locale)
}
