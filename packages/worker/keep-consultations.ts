import { keepPeriods } from '@voortent/domain/consultation'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Closes consultations whose last day is over and reminds who is silent, every morning. */
export const keepConsultations: Job = {
  every: '40 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const done = await eachTenant(parts, async (scope) => {
      const { closed, reminded } = await keepPeriods(scope)
      return closed + reminded
    })
    parts.log('info', { job: 'keep-consultations', done })
  },
}
