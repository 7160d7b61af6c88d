import { type Database, withDoor } from '@voortent/database'
import type { Job } from './job.ts'
import { letterFailed } from './letter-states.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Longer than any conversation with a mail server lasts. */
const stuckAfter = 5 * minute
/** How long it is remembered who was written to. */
const keptFor = 90 * day
const atOnce = 500

/** Mends what a lost notification or a crash left behind, and forgets what is old. */
export const sweepLetters: Job = {
  every: '* * * * *',
  queue: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 },
  async run({ database, put, log }) {
    await put('send-letter', await waiting(database))
    for (const letter of await stuck(database)) {
      const why = 'uncertain: the worker ended while it handed the letter over'
      log('error', { letter: letter.id, template: letter.template, failed: why })
      await letterFailed(database, letter, why)
    }
    await forget(database)
  },
}

async function waiting(database: Database): Promise<string[]> {
  const letters = await withDoor(database, 'mail', (tx) =>
    tx.letter.findMany({
      where: { state: 'queued' },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
      take: atOnce,
    }),
  )
  return letters.map(({ id }) => id)
}

/** Taken up and never marked: it may have arrived, so it is not sent again by itself. */
function stuck(database: Database) {
  const before = new Date(Date.now() - stuckAfter)
  return withDoor(database, 'mail', (tx) =>
    tx.letter.findMany({
      where: { state: 'sending', claimedAt: { lt: before } },
      select: { id: true, template: true, senderTenant: true, subjectId: true },
      take: atOnce,
    }),
  )
}

async function forget(database: Database): Promise<void> {
  const createdAt = { lt: new Date(Date.now() - keptFor) }
  await withDoor(database, 'mail', (tx) =>
    tx.letter.deleteMany({ where: { state: { in: ['sent', 'failed'] }, createdAt } }),
  )
}
