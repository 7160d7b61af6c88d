import { writeDigests as write } from '@voortent/domain/library'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Writes, every Monday morning, to people who follow something in the library about what is new. */
export const writeDigests: Job = {
  every: '15 5 * * 1',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'write-digests', written: await eachTenant(parts, write) })
  },
}
