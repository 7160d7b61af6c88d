import { keepWhy as keep } from '@voortent/domain/consortia'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Asks partners of consortia why they take part, and reminds them, every morning. */
export const keepWhy: Job = {
  every: '45 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'keep-why', asked: await eachTenant(parts, keep) })
  },
}
