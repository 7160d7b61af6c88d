import { type Actor, type Scope, withTenant } from '@voortent/database'
import type { Parts } from '../job.ts'
import type { About } from './errand.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Runs one step of an errand in a transaction of its tenant, in which nobody in particular acts. */
export function inTenant<Result>(
  { database }: Pick<Parts, 'database'>,
  { tenantId }: Pick<About, 'tenantId'>,
  step: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return withTenant(database, { tenantId, actor: nobody }, step)
}
