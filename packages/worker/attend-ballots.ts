import { withTenant } from '@voortent/database'
import { attendBallot, listDueBallots } from '@voortent/domain/decisions'
import type { Job } from './job.ts'

const clock = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Every minute: reminds who did not vote, closes what is over, and lets reservations lapse. */
export const attendBallots: Job = {
  every: '* * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 },
  async run({ database, log, ending }) {
    for (const { tenantId, ballotId } of await listDueBallots(database, new Date())) {
      if (ending.aborted) return
      try {
        const who = { tenantId, actor: clock }
        const done = await withTenant(database, who, (scope) => attendBallot(scope, ballotId))
        log('info', { job: 'attend-ballots', ballot: ballotId, done })
      } catch (cause) {
        log('error', { job: 'attend-ballots', ballot: ballotId, cause })
      }
    }
  },
}
