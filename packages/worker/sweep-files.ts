import { sweepFiles as sweep, sweepOrphans } from '@voortent/domain/files'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Takes the bytes away, every night, of files that were removed or never came to be. */
export const sweepFiles: Job = {
  every: '15 3 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const { shelf } = parts
    if (!shelf) return
    const swept = await eachTenant(parts, (scope) => sweep(scope, { shelf }))
    const orphans = await eachTenant(parts, (scope) => sweepOrphans(scope, shelf))
    parts.log('info', { job: 'sweep-files', swept, orphans })
  },
}
