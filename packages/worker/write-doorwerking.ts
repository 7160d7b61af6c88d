import { type Actor, type TenantId, withTenant } from '@voortent/database'
import { listUntoldAdoptions, writeToOrganisations } from '@voortent/domain/doorwerking'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Writes to every organisation that decided, once, as soon as an agenda is adopted. */
export const writeDoorwerking: Job = {
  heardOn: { channel: 'voortent_adoption', missed: 'sweep-doorwerking' },
  queue: {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 15,
    retryBackoff: true,
    expireInSeconds: 300,
  },
  async run({ database, log }, subject) {
    const [tenantId, adoptionId] = subject.split(':')
    if (!tenantId || !adoptionId) return
    const who = { tenantId: tenantId as TenantId, actor: nobody }
    const told = await withTenant(database, who, (scope) => writeToOrganisations(scope, adoptionId))
    log('info', { job: 'write-doorwerking', adoption: adoptionId, told })
  },
}

/** Finds adoptions that a lost notification or a crash left untold, every hour. */
export const sweepDoorwerking: Job = {
  every: '17 * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 120 },
  async run({ database, put }) {
    const untold = await listUntoldAdoptions(database)
    await put(
      'write-doorwerking',
      untold.map(({ tenantId, adoptionId }) => `${tenantId}:${adoptionId}`),
    )
  },
}
