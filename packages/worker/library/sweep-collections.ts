import { sweepCollections as sweep } from '@voortent/domain/library'
import { eachTenant } from '../each-tenant.ts'
import type { Job } from '../job.ts'

/** Takes collections away, every night, that were removed thirty days ago. */
export const sweepCollections: Job = {
  every: '25 3 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'sweep-collections', swept: await eachTenant(parts, sweep) })
  },
}
