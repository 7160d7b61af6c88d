import {
  type Actor,
  type Database,
  type Scope,
  type TenantId,
  withTenant,
} from '@voortent/database'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Loads one part of the demo in a tenant, before there is anybody to act. */
export function asNobody<Result>(
  database: Database,
  tenantId: TenantId,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return withTenant(database, { tenantId, actor: nobody }, work, {
    door: 'identity',
    consortia: 'open',
  })
}
