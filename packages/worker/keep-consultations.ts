import { type Actor, type TenantId, withDoor, withTenant } from '@voortent/database'
import { keepPeriods } from '@voortent/domain/consultation'
import type { Job } from './job.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Closes consultations whose last day is over and reminds who is silent, every morning. */
export const keepConsultations: Job = {
  every: '40 5 * * *',
  queue: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 900 },
  async run({ database, log, ending }) {
    const tenants = await withDoor(database, 'founding', (tx) =>
      tx.tenant.findMany({ select: { id: true } }),
    )
    const done = { closed: 0, reminded: 0 }
    for (const { id } of tenants) {
      ending.throwIfAborted()
      const who = { tenantId: id as TenantId, actor: nobody }
      const { closed, reminded } = await withTenant(database, who, keepPeriods)
      done.closed += closed
      done.reminded += reminded
    }
    log('info', { job: 'keep-consultations', ...done })
  },
}
