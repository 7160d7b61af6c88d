import { sweepUploads as sweep, sweepImportUploads } from '@voortent/domain/library'
import { eachTenant } from '../each-tenant.ts'
import type { Job } from '../job.ts'

/** Takes away, every hour, what stayed half for a day. */
export const sweepUploads: Job = {
  every: '41 * * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const { uploads } = parts
    if (!uploads) return
    const swept = await eachTenant(parts, (scope) => sweep(scope, uploads))
    const imports = await eachTenant(parts, (scope) => sweepImportUploads(scope, uploads))
    parts.log('info', { job: 'sweep-uploads', swept, imports })
  },
}
