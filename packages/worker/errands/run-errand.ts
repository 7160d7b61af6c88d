import { type Database, type TenantId, withDoor } from '@voortent/database'
import type { Job, Parts } from '../job.ts'
import type { About } from './errand.ts'
import { errands } from './errands.ts'
import { inTenant } from './in-tenant.ts'

/** A file that ends its process every time must not keep the worker busy for ever. */
const mostAttempts = 3

/** Does one errand and takes it off the table; after three attempts it is given up. */
export const runErrand: Job = {
  heardOn: { channel: 'voortent_errand', missed: 'sweep-errands' },
  queue: {
    policy: 'exclusive',
    retryLimit: mostAttempts,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 180,
  },
  async run(parts, id) {
    const taken = await takeUp(parts.database, id)
    if (!taken) return
    const { errand, attempts, ...about } = taken
    const last = attempts >= mostAttempts
    try {
      if (attempts <= mostAttempts) await errand?.run(parts, about)
      else await giveUp(parts, taken)
    } catch (cause) {
      parts.log(last ? 'error' : 'info', { errand: taken.job, subject: about.subjectId, cause })
      if (!last) throw cause
      await giveUp(parts, taken)
    }
    await withDoor(parts.database, 'errands', (tx) => tx.errand.deleteMany({ where: { id } }))
  },
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeUp>>>

/** Counts the attempt before it is made, so that one that ends the worker counts as well. */
async function takeUp(database: Database, id: string) {
  const [found] = await withDoor(database, 'errands', (tx) =>
    tx.errand.updateManyAndReturn({
      where: { id, dueAt: { lte: new Date() } },
      data: { attempts: { increment: 1 } },
    }),
  )
  if (!found) return null
  const { job, attempts, subjectId, ownerTenant } = found
  const about: About = { tenantId: ownerTenant as TenantId, subjectId }
  return { ...about, job, attempts, errand: errands[job] }
}

async function giveUp(parts: Parts, { errand, ...about }: Taken): Promise<void> {
  await inTenant(parts, about, async (scope) => errand?.giveUp?.(scope, about.subjectId))
}
