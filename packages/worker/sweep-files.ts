import { sweepFiles as sweep } from '@voortent/domain/files'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Takes the bytes away, every night, of files that were removed. */
export const sweepFiles: Job = {
  every: '15 3 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const { shelf } = parts
    if (!shelf) return
    const swept = await eachTenant(parts, (scope) => sweep(scope, { shelf }))
    parts.log('info', { job: 'sweep-files', swept })
  },
}
