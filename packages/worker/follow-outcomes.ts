import { type Actor, type TenantId, withTenant } from '@voortent/database'
import { followOutcome, listUnfollowed } from '@voortent/domain/consultation'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Does what the outcome of a ballot on an amendment asks for; other ballots are left alone. */
export const followOutcomes: Job = {
  heardOn: { channel: 'voortent_outcome', missed: 'sweep-outcomes' },
  queue: {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: 300,
  },
  async run({ database, log }, subject) {
    const [tenantId, ballot] = subject.split(':')
    if (!tenantId || !ballot) return
    const who = { tenantId: tenantId as TenantId, actor: nobody }
    const followed = await withTenant(database, who, (scope) => followOutcome(scope, ballot))
    if (followed) log('info', { job: 'follow-outcomes', ballot })
  },
}

/** Follows outcomes whose notification got lost. */
export const sweepOutcomes: Job = {
  every: '25 * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 7200 },
  async run(parts) {
    await eachTenant(parts, async (scope) => {
      const ballots = await listUnfollowed(scope)
      for (const ballot of ballots) await followOutcome(scope, ballot)
      return ballots.length
    })
  },
}
