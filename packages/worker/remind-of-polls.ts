import { remindOfPolls as remind } from '@voortent/domain/decisions'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Reminds, every morning, who has not answered a poll that closes soon. */
export const remindOfPolls: Job = {
  every: '20 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-polls', written: await eachTenant(parts, remind) })
  },
}
