import type { Scope } from '@voortent/database'
import { expireGuests as expire } from '@voortent/domain/guests'
import { wipeInterests } from '@voortent/domain/interest'
import { wipeQuestions } from '@voortent/domain/questions'
import { eachTenant } from './each-tenant.ts'
import type { Job } from './job.ts'

/** What modules do away with when the data of guests goes. */
const wipers: ((scope: Scope, guests: string[]) => Promise<void>)[] = [wipeInterests, wipeQuestions]

/** Takes away, every night, the data of guests whose twelve months are over. */
export const expireGuests: Job = {
  every: '40 2 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run(parts) {
    const gone = await eachTenant(parts, async (scope) => {
      const guests = await expire(scope)
      for (const wipe of wipers) await wipe(scope, guests)
      return guests.length
    })
    parts.log('info', { job: 'expire-guests', gone })
  },
}
