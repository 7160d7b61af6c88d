import { remindOfPromises as remind } from '@voortent/domain/actions'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Asks organisations, every morning, about promises whose day comes near or has come. */
export const remindOfPromises: Job = {
  every: '30 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-promises', asked: await eachTenant(parts, remind) })
  },
}
