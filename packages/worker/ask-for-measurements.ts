import { type Actor, type TenantId, withDoor, withTenant } from '@voortent/database'
import { askForMeasurements as ask } from '@voortent/domain/goals'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Asks for the measurements of goals that fell due, every morning, tenant by tenant. */
export const askForMeasurements: Job = {
  every: '30 5 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 600 },
  async run({ database, ending, log }) {
    const tenants = await withDoor(database, 'founding', (tx) =>
      tx.tenant.findMany({ select: { id: true } }),
    )
    let asked = 0
    for (const { id } of tenants) {
      if (ending.aborted) throw new Error('The worker ends; what is left is asked at the next try.')
      asked += await withTenant(database, { tenantId: id as TenantId, actor: nobody }, ask)
    }
    log('info', { job: 'ask-for-measurements', asked })
  },
}
