import { type Actor, type Database, type Scope, withDoor, withTenant } from '@voortent/database'
import type { Log } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/**
 * Runs work in every tenant, one after the other, each in a transaction of its own. What fails in
 * one is logged and keeps no other from its turn. @returns what the work counted, added up
 */
export async function eachTenant(
  { database, log, ending }: { database: Database; log: Log; ending: AbortSignal },
  work: (scope: Scope) => Promise<number>,
): Promise<number> {
  const tenants = await withDoor(database, 'founding', (tx) =>
    tx.tenant.findMany({ select: { id: true } }),
  )
  let counted = 0
  for (const { id } of tenants) {
    if (ending.aborted) break
    const who = { tenantId: id as Scope['tenantId'], actor: nobody }
    counted += await withTenant(database, who, work).catch((cause: unknown) => {
      log('error', { tenant: id, cause })
      return 0
    })
  }
  return counted
}
