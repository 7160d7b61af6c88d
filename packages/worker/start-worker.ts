import { openDatabase } from '@voortent/database'
import { PgBoss, type Job as Task } from 'pg-boss'
import type { Job, Parts } from './job.ts'
import { jobs } from './jobs.ts'
import { asRestrictedRole } from './queues.ts'

/** Milliseconds a running job has to finish by itself, and then to give up tidily. */
const finishing = { itself: 1_500, tidily: 3_000 }

type Running = { stop: () => Promise<void> }
type Heard = NonNullable<Job['heardOn']>

/**
 * Starts doing what the queues hold, with the restricted role only: `prepareQueues` has run.
 * @param about.appUrl connection string of the restricted role
 * @returns `stop`, which finishes the job that runs and answers within four seconds
 */
export async function startWorker(
  about: Omit<Parts, 'database' | 'ending' | 'put'> & { appUrl: string },
): Promise<Running> {
  const { appUrl, log } = about
  // Its rounds serve all partners of a consortium alike.
  const database = openDatabase(appUrl, { connections: 5, consortia: 'open' })
  const boss = new PgBoss(asRestrictedRole(appUrl))
  boss.on('error', (error) => log('error', { worker: 'queue', cause: error }))
  await boss.start()
  const ending = new AbortController()
  const workers = new Map<string, string>()
  const parts: Parts = {
    ...about,
    database,
    ending: ending.signal,
    async put(name, subjects) {
      const tasks = subjects.map((subject) => ({ data: { subject }, singletonKey: subject }))
      if (tasks.length > 0) await boss.insert(name, tasks)
      const id = workers.get(name)
      if (id) boss.notifyWorker(id)
    },
  }
  const ears: { close(): Promise<void> }[] = []
  const end = async () => {
    for (const ear of ears) await ear.close()
    const impatience = setTimeout(() => ending.abort(), finishing.itself)
    await boss.stop({ timeout: finishing.tidily })
    clearTimeout(impatience)
    await database.close()
  }
  let ended: Promise<void> | undefined
  const stop = () => (ended ??= end())
  try {
    for (const [name, job] of Object.entries(jobs)) {
      workers.set(name, await work(boss, name, job, parts))
    }
    for (const [name, job] of Object.entries(jobs)) {
      if (job.heardOn) ears.push(await listen(boss, name, job.heardOn, parts))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

/** A few jobs at a time, each settled on its own. */
function work(boss: PgBoss, name: string, job: Job, parts: Parts): Promise<string> {
  const options = {
    batchSize: 5,
    perJobResults: true,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 2,
  } as const
  return boss.work(name, options, (tasks: Task<{ subject: string }>[]) =>
    Promise.all(
      tasks.map(async ({ id, data }) => {
        try {
          await job.run(parts, data.subject)
          return { id, status: 'completed' as const }
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          parts.log('info', { job: name, subject: data.subject, again: message })
          return { id, status: 'failed' as const, output: { message } }
        }
      }),
    ),
  )
}

/** What arrived while nobody listened is looked for after every connection. */
async function listen(boss: PgBoss, name: string, heardOn: Heard, parts: Parts) {
  const put = (job: string, subject: string) =>
    parts.put(job, [subject]).catch((error) => parts.log('error', { job, subject, cause: error }))
  const ear = await boss.getDb().listen?.(
    heardOn.channel,
    (subject) => void put(name, subject),
    () => void put(heardOn.missed, ''),
  )
  if (!ear) throw new Error('This connection to PostgreSQL cannot listen.')
  return ear
}
