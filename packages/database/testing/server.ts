import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { withConnection } from '../connection.ts'
import { startCluster } from '../embedded/index.ts'

const migrations = path.resolve(import.meta.dirname, '../../../prisma/migrations')

/** A throw-away PostgreSQL with a migrated template database that tests copy. */
export type TestServer = { ownerUrl: string; appUrl: string; stop(): Promise<void> }

/**
 * Starts it; both addresses end in the template's name `template_voortent`.
 * @param options.durable commits reach the disk, for measurements
 */
export async function startTestServer(options: { durable?: boolean } = {}): Promise<TestServer> {
  const folder = await mkdtemp('/tmp/voortent-test-')
  await chmod(folder, 0o755)
  const password = randomBytes(12).toString('hex')
  const cluster = await startCluster({
    folder: path.join(folder, 'db'),
    logFile: path.join(folder, 'log'),
    password,
    durable: options.durable ?? false,
    settings: { max_connections: '200' },
  })
  const ownerUrl = cluster.urlOf('template_voortent')
  await migrateTemplate(ownerUrl, password)
  return {
    ownerUrl,
    appUrl: ownerUrl.replace('//postgres:', '//app:'),
    stop: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function migrateTemplate(ownerUrl: string, password: string): Promise<void> {
  await run(ownerUrl.replace(/[^/]+$/, 'postgres'), 'CREATE DATABASE template_voortent')
  const folders = (await readdir(migrations, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  for (const name of folders) {
    await run(ownerUrl, await readFile(path.join(migrations, name, 'migration.sql'), 'utf8'))
  }
  await run(ownerUrl, `CREATE ROLE app LOGIN PASSWORD '${password}' IN ROLE voortent_app`)
}

async function run(url: string, sql: string): Promise<void> {
  await withConnection(url, (client) => client.query(sql))
}
