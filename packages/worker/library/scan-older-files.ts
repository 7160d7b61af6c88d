import { scanOlder } from '@voortent/domain/library'
import { eachTenant } from '../each-tenant.ts'
import type { Job } from '../job.ts'

/** Has files scanned, a few each minute, that came before a scanner was named. */
export const scanOlderFiles: Job = {
  every: '* * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 600, deleteAfterSeconds: 3600 },
  async run(parts) {
    if (!parts.scanner) return
    const added = await eachTenant(parts, scanOlder)
    if (added > 0) parts.log('info', { job: 'scan-older-files', added })
  },
}
