import { remindOfTasks as remind } from '@voortent/domain/workplan'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Writes, every morning, to people whose task in a consortium is due soon or overdue. */
export const remindOfTasks: Job = {
  every: '35 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-tasks', due: await eachTenant(parts, remind) })
  },
}
