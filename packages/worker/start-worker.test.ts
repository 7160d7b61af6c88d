import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '@voortent/database/testing'
import { smtpMail } from '@voortent/mailer'
import { type MailServer, startMailServer } from '@voortent/mailer/testing'
import { Client } from 'pg'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { prepareQueues } from './prepare.ts'
import { startWorker } from './start-worker.ts'
import { find, post, reaches, tamper } from './testing/letters.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await prepareQueues(database.ownerUrl)
  // Retries come after seconds instead of minutes.
  await asOwner(`UPDATE pgboss.queue SET retry_delay = 1, retry_backoff = false`)
})

const patiently = { timeout: 10_000 }
const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

async function asOwner(sql: string) {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function mailServer(options: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options)
  ends.push(() => server.close())
  return server
}

async function work(url: string) {
  const errors: unknown[] = []
  const worker = await startWorker({
    appUrl: database.appUrl,
    mail: smtpMail(url, 'no-reply@voortent.example'),
    publicUrl: 'https://voortent.example',
    log: (level, fact) => level === 'error' && errors.push(fact),
  })
  ends.push(worker.stop)
  return { ...worker, errors }
}

const completed = `SELECT FROM pgboss.job WHERE state = 'completed'`

test('a letter goes out when it is posted, long before the next sweep, by the restricted role', async () => {
  const server = await mailServer({})
  const { errors } = await work(server.url)
  await expect.poll(async () => (await asOwner(completed)).rowCount, patiently).toBeGreaterThan(0)
  const id = await post(database)
  await reaches(database, id, 'sent')
  expect(server.taken).toHaveLength(1)
  expect(errors).toEqual([])
})

test('what was posted while nobody listened goes out at the start', async () => {
  const id = await post(database)
  const server = await mailServer({})
  await work(server.url)
  await reaches(database, id, 'sent')
})

test('two workers at once send every letter once', async () => {
  const server = await mailServer({})
  await Promise.all([work(server.url), work(server.url)])
  const ids = await Promise.all(Array.from({ length: 20 }, () => post(database)))
  for (const id of ids) await reaches(database, id, 'sent')
  const arrived = server.taken.map((content) => /Message-ID: <([^@]+)@/.exec(content)?.[1])
  expect(new Set(arrived)).toEqual(new Set(ids))
  expect(arrived).toHaveLength(ids.length)
})

test('a refusal for now is tried again, a final one is not', async () => {
  const server = await mailServer({
    answer: (turn) => (turn === 0 ? { at: 'content', code: 451 } : {}),
  })
  await work(server.url)
  const later = await post(database)
  await reaches(database, later, 'sent')
  expect(await find(database, later)).toMatchObject({ attempts: 2, lastError: null })
  const strict = await mailServer({ answer: () => ({ at: 'recipient', code: 550 }) })
  await ends.splice(1, 1)[0]?.()
  await work(strict.url)
  const never = await post(database)
  await reaches(database, never, 'failed')
  expect(await find(database, never)).toMatchObject({
    attempts: 1,
    lastError: expect.stringMatching(/^refused: 550/),
  })
})

test('a mail server that comes back gets the letter', async () => {
  const gone = await startMailServer({})
  await gone.close()
  await work(gone.url)
  const id = await post(database)
  await expect.poll(async () => (await find(database, id)).attempts, patiently).toBe(1)
  await mailServer({ port: gone.port })
  await reaches(database, id, 'sent')
})

test('stopping lets the running letter finish', async () => {
  const server = await mailServer({ pause: 1_000 })
  const worker = await work(server.url)
  const id = await post(database)
  await reaches(database, id, 'sending')
  const asked = Date.now()
  await worker.stop()
  expect(Date.now() - asked).toBeLessThan(4_000)
  expect((await find(database, id)).state).toBe('sent')
  expect(server.taken).toHaveLength(1)
})

test('a mail server that never answers does not hold the end up, nor is its letter sent twice', async () => {
  const silent = await mailServer({ pause: 20_000 })
  const worker = await work(silent.url)
  const id = await post(database, { senderTenant: crypto.randomUUID() })
  await reaches(database, id, 'sending')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const asked = Date.now()
  await worker.stop()
  expect(Date.now() - asked).toBeLessThan(4_000)
  const letter = await find(database, id)
  expect(letter).toMatchObject({ state: 'failed', lastError: expect.stringMatching(/^uncertain/) })
})

test('a worker killed between handing over and marking leaves a letter nobody sends again', async () => {
  // Long enough to be seen under way, and to be ended before it is over.
  const server = await mailServer({ pause: 4_000 })
  const doomed = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'testing/run-worker.ts')],
    {
      env: { ...process.env, DATABASE_APP_URL: database.appUrl, SMTP_URL: server.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(doomed.stdout, 'data')
  const id = await post(database, { senderTenant: crypto.randomUUID() })
  await reaches(database, id, 'sending')
  await expect.poll(() => server.received, patiently).toBe(1)
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')
  await expect.poll(() => server.taken.length, patiently).toBe(1)
  await tamper(database, id, { claimedAt: new Date(0) })
  await work(server.url)
  await reaches(database, id, 'failed')
  expect((await find(database, id)).lastError).toMatch(/^uncertain/)
  expect(server.taken).toHaveLength(1)
}, 60_000)
