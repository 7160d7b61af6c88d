import { type Scope, withTenant } from '@voortent/database'
import { type Alert, listAlerts, writeAlert } from '@voortent/domain/library'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** Writes, every morning, to people who keep a search of the library about what is new. */
export const writeAlerts: Job = {
  every: '25 5 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const due: { tenantId: Scope['tenantId']; alert: Alert }[] = []
    await eachTenant(parts, async (scope) => {
      const alerts = await listAlerts(scope)
      due.push(...alerts.map((alert) => ({ tenantId: scope.tenantId, alert })))
      return alerts.length
    })
    let written = 0
    for (const { tenantId, alert } of due) {
      if (parts.ending.aborted) break
      const who = { tenantId, actor: alert.actor }
      written += await withTenant(parts.database, who, (scope) => writeAlert(scope, alert), {
        consortia: 'closed',
      })
    }
    parts.log('info', { job: 'write-alerts', written })
  },
}
