import { namedTasks } from '@voortent/domain/consortia'
import { namedAsks } from '@voortent/domain/library'
import { passOnAfterPeriod } from '@voortent/domain/partners'
import { namedWork } from '@voortent/domain/workplan'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** The same as the procedures give when somebody stops at once. */
const handovers = [namedWork, namedTasks, namedAsks]

/** Passes on, every morning, what stands on the names of people whose period for an organisation passed. */
export const passOnNames: Job = {
  every: '35 3 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const periods = await eachTenant(parts, (scope) => passOnAfterPeriod(scope, handovers))
    parts.log('info', { job: 'pass-on-names', periods })
  },
}
