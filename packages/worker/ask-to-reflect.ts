import { type Actor, type TenantId, withTenant } from '@voortent/database'
import {
  askToReflect as ask,
  closeScansOverdue,
  listUnaskedReflections,
} from '@voortent/domain/learning'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Asks the insiders of a consortium to look back as soon as its phase moved. */
export const askToReflect: Job = {
  heardOn: { channel: 'voortent_reflection', missed: 'keep-learning' },
  queue: { policy: 'exclusive', retryLimit: 3, retryDelay: 15, expireInSeconds: 300 },
  async run({ database }, subject) {
    const [tenantId, reflection] = subject.split(':')
    if (!tenantId || !reflection) return
    const who = { tenantId: tenantId as TenantId, actor: nobody }
    await withTenant(database, who, (scope) => ask(scope, reflection))
  },
}

/** Closes scans whose last day is over, and asks what a lost notification left unasked. */
export const keepLearning: Job = {
  every: '10 0 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    await eachTenant(parts, async (scope) => {
      for (const reflection of await listUnaskedReflections(scope)) await ask(scope, reflection)
      return closeScansOverdue(scope)
    })
  },
}
