import { withDoor } from '@voortent/database'
import type { Job } from '../job.ts'

const atOnce = 500

/** Finds what is due, what a lost notification or a crash left behind, and what was to wait. */
export const sweepErrands: Job = {
  every: '* * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 },
  async run({ database, put }) {
    const due = await withDoor(database, 'errands', (tx) =>
      tx.errand.findMany({
        where: { dueAt: { lte: new Date() } },
        select: { id: true },
        orderBy: { dueAt: 'asc' },
        take: atOnce,
      }),
    )
    await put(
      'run-errand',
      due.map(({ id }) => id),
    )
  },
}
