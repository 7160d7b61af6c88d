import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCluster } from '@voortent/database/embedded'
import { diffMigrationsAgainstSchema, ownPrismaFolder } from '@voortent/database/migrations'
import { root } from './build/program.ts'
import { migrationName } from './migration-name.ts'
import { runScript } from './script.ts'

await runScript(async () => {
  const existing = await readdir(ownPrismaFolder.migrations)
  const name = migrationName(process.argv[2] ?? '', new Date(), existing)
  const sql = await diffOnThrowAway()
  if (sql === '') return console.log('Migrations and schema agree; there is nothing to write.')
  const folder = path.join(ownPrismaFolder.migrations, name)
  await mkdir(folder)
  await writeFile(path.join(folder, 'migration.sql'), sql)
  console.log(`Written to ${path.relative(root, folder)}/migration.sql.`)
  console.log("A new tenant table also needs: SELECT isolate_tenant_table('…');")
})

/** Compares on a PostgreSQL that exists for this alone. */
async function diffOnThrowAway(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'voortent-migration-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster({
    folder: path.join(folder, 'database'),
    logFile: path.join(folder, 'log'),
    password: randomBytes(12).toString('hex'),
    durable: false,
  })
  try {
    return await diffMigrationsAgainstSchema(cluster.urlOf('postgres'))
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true })
  }
}
