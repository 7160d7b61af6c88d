import { askForLeads as ask } from '@voortent/domain/agenda'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Asks coordinators, every morning, for another lead where the one of a speerpunt left. */
export const askForLeads: Job = {
  every: '15 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'ask-for-leads', asked: await eachTenant(parts, ask) })
  },
}
