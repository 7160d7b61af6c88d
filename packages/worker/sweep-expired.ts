import { sweepExpired as sweep } from '@voortent/domain/identity'
import type { Job } from './job.ts'

/** Clears away sessions, codes and counters whose time has passed, every hour. */
export const sweepExpired: Job = {
  every: '17 * * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 120 },
  async run({ database, log }) {
    log('info', { job: 'sweep-expired', gone: await sweep(database, new Date()) })
  },
}
