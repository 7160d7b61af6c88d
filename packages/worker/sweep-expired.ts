import { sweepExpired } from '@voortent/domain/identity'
import type { Job } from './job.ts'

/** Clears away sessions, codes and counters whose time has passed, every hour. */
export const sweepExpiredJob: Job = {
  every: '17 * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 },
  async run({ database, log }) {
    log('info', { job: 'sweep-expired', ...(await sweepExpired(database, new Date())) })
  },
}
