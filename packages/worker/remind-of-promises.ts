import { type Actor, withTenant } from '@voortent/database'
import { remindOfPromises as remind } from '@voortent/domain/actions'
import { listTenantIds } from '@voortent/domain/tenancy'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Asks organisations about promises whose day comes near, every morning, region by region. */
export const remindOfPromises: Job = {
  every: '30 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 1800 },
  async run({ database, ending, log }) {
    let asked = 0
    for (const tenantId of await listTenantIds(database)) {
      if (ending.aborted) return
      asked += await withTenant(database, { tenantId, actor: nobody }, remind)
    }
    log('info', { job: 'remind-of-promises', asked })
  },
}
