import { setTimeout as pause } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { Job } from './job.ts'
import { jobs } from './jobs.ts'
import { scheduleQueue, schema } from './queues.ts'

/**
 * Installs or upgrades the queues, as the owner of the database, and lets the restricted role use
 * them. Safe to run at every start.
 * @param ownerUrl connection string of the owner; no superuser is needed
 */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema,
    max: 2,
    supervise: false,
    schedule: false,
    bamIntervalSeconds: 10,
  })
  // What fails here is thrown by the call that asked for it.
  boss.on('error', () => {})
  try {
    await boss.start()
    await prepare(boss, scheduleQueue, {})
    for (const [name, job] of Object.entries(jobs)) {
      await prepare(boss, name, job.queue)
      if (job.every) await boss.schedule(name, job.every, { subject: '' }, { singletonKey: '' })
    }
    await upgraded(boss)
    await grant(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}

async function prepare(boss: PgBoss, name: string, queue: Job['queue']): Promise<void> {
  await boss.createQueue(name, queue)
  const { policy: _, partition: __, ...changeable } = queue
  if (Object.keys(changeable).length > 0) await boss.updateQueue(name, changeable)
}

/** An upgrade builds indexes after it has answered; the worker may not, so the owner waits. */
async function upgraded(boss: PgBoss): Promise<void> {
  for (;;) {
    const steps = (await boss.getBamEntries()).filter(({ status }) => status !== 'completed')
    const failed = steps.find(({ status }) => status === 'failed')
    if (failed) throw new Error(`The queues were not upgraded: ${failed.error}`)
    if (steps.length === 0) return
    await pause(500)
  }
}

async function grant(boss: PgBoss): Promise<void> {
  await boss.getDb().executeSql(`
    GRANT USAGE ON SCHEMA ${schema} TO voortent_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO voortent_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO voortent_app;
  `)
}
