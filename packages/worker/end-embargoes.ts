import { endEmbargoes as end } from '@voortent/domain/library'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Announces, every night, what others see from that day on, and tells whose it is. */
export const endEmbargoes: Job = {
  every: '5 0 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'end-embargoes', ended: await eachTenant(parts, end) })
  },
}
