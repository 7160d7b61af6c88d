import { remindOfInterests as remind } from '@voortent/domain/interest'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Reminds brokers, every morning, of companies that nobody called within the term. */
export const remindOfInterests: Job = {
  every: '15 5 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-interests', late: await eachTenant(parts, remind) })
  },
}
