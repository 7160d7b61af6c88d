import { expireGuests as expire } from '@voortent/domain/guests'
import { wipeForgotten } from '@voortent/domain/questions'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Takes away, every night, the data of guests whose twelve months are over. */
export const expireGuests: Job = {
  every: '40 2 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const gone = await eachTenant(parts, async (scope) => (await expire(scope)).length)
    await eachTenant(parts, wipeForgotten)
    parts.log('info', { job: 'expire-guests', gone })
  },
}
