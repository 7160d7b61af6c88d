import { type Actor, type TenantId, withTenant } from '@voortent/database'
import {
  followGate,
  listUnfollowedGates,
  remindOfGates as remind,
} from '@voortent/domain/consortia'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Takes a consortium on as soon as its partners said go, or writes down that they did not. */
export const followGates: Job = {
  heardOn: { channel: 'voortent_outcome', missed: 'sweep-gates' },
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
    const done = await withTenant(database, who, (scope) => followGate(scope, ballot))
    if (done) log('info', { job: 'follow-gates', ballot, done })
  },
}

/** Follows outcomes whose notification got lost. */
export const sweepGates: Job = {
  every: '*/10 * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 },
  async run(parts) {
    await eachTenant(parts, async (scope) => {
      const ballots = await listUnfollowedGates(scope)
      for (const ballot of ballots) await followGate(scope, ballot)
      return ballots.length
    })
  },
}

/** Asks, every morning, to prepare the go/no-go decisions that were planned soon. */
export const remindOfGates: Job = {
  every: '20 4 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    parts.log('info', { job: 'remind-of-gates', asked: await eachTenant(parts, remind) })
  },
}
