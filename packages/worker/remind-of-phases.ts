import { remindOfPhases as remind } from '@voortent/domain/agenda'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Asks coordinators, every morning, to close the phases of agendas that end soon. */
export const remindOfPhases: Job = {
  every: '10 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-phases', asked: await eachTenant(parts, remind) })
  },
}
