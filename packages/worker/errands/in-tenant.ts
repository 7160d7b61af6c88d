import { type Actor, type Scope, withTenant } from '@voortent/database'
import type { Parts } from '../job.ts'
import type { About } from './errand.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/**
 * Runs one step of an errand in a transaction of its tenant. Nobody in particular acts in it; with a person
 * it sees what they may see.
 */
export function inTenant<Result>(
  { database }: Pick<Parts, 'database'>,
  { tenantId }: Pick<About, 'tenantId'>,
  step: (scope: Scope) => Promise<Result>,
  personId: Actor['personId'] = null,
): Promise<Result> {
  const rights = personId ? ({ consortia: 'closed' } as const) : {}
  return withTenant(database, { tenantId, actor: { ...nobody, personId } }, step, rights)
}
