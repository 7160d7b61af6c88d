import { type Actor, type TenantId, withTenant } from '@voortent/database'
import { adoptAgenda, listBallotsToAdopt } from '@voortent/domain/adoption'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Adopts an agenda as soon as its ballot came to a definite yes; other ballots are left alone. */
export const adoptAgendas: Job = {
  heardOn: { channel: 'voortent_outcome', missed: 'sweep-adoptions' },
  queue: {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: 300,
  },
  async run({ database, log }, subject) {
    const [tenantId, ballotId] = subject.split(':')
    if (!tenantId || !ballotId) return
    const who = { tenantId: tenantId as TenantId, actor: nobody }
    const made = await withTenant(database, who, (scope) => adoptAgenda(scope, ballotId))
    if (made) log('info', { job: 'adopt-agendas', ballot: ballotId, adoption: made.id })
  },
}

/** Finds what a lost notification or a crash left unadopted. */
export const sweepAdoptions: Job = {
  every: '*/5 * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 },
  async run({ database, put }) {
    const due = await listBallotsToAdopt(database)
    await put(
      'adopt-agendas',
      due.map(({ tenantId, ballotId }) => `${tenantId}:${ballotId}`),
    )
  },
}
