import { askForFiles } from '@voortent/domain/adoption'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Has a PDF made, every morning, of adoptions that have none yet. */
export const publishAdoptions: Job = {
  every: '50 3 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'publish-adoptions', asked: await eachTenant(parts, askForFiles) })
  },
}
