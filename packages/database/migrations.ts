import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { withConnection } from './connection.ts'
import { MigrationError } from './migration-error.ts'
import {
  ownPrismaFolder,
  type PrismaFolder,
  readMigrations,
  readSchema,
} from './schema-engine/prisma-files.ts'
import { sweepShadows } from './schema-engine/shadow-database.ts'
import { withEngine } from './schema-engine/with-engine.ts'

export { MigrationError, ownPrismaFolder, type PrismaFolder }

const filters = { externalTables: [], externalEnums: [] }

/**
 * Applies the migrations the database does not have yet, one process at a time, each as a whole
 * or not at all. Returns their names.
 * @param url connection string of the role that owns the database
 * @throws MigrationError with the name of the migration that failed
 */
export async function applyMigrations(
  url: string,
  folder: PrismaFolder = ownPrismaFolder,
): Promise<string[]> {
  return withConnection(url, async (turn) => {
    await turn.query(`SELECT pg_advisory_lock(hashtext('voortent migrations'))`)
    try {
      return await withEngine(url, folder, (engine) => applyTo(engine, folder))
    } catch (error) {
      const [migration] = await withEngine(url, folder, (engine) => unfinished(engine, folder))
      throw migration ? new MigrationError(migration, error) : error
    }
  })
}

/**
 * The SQL that would bring what the migrations make to what the schema says; empty when they agree.
 * @param url connection string of a role that may create databases
 * @throws MigrationError when a migration cannot be replayed on an empty database
 */
export async function diffMigrationsAgainstSchema(
  url: string,
  folder: PrismaFolder = ownPrismaFolder,
): Promise<string> {
  await sweepShadows(url)
  const from = { tag: 'migrations' as const, ...(await readMigrations(folder)) }
  const to = { tag: 'schemaDatamodel' as const, ...(await readSchema(folder)) }
  try {
    return await withEngine(url, folder, async (engine) => {
      const diff = await engine.diff({ from, to, script: true, exitCode: true, filters })
      return diff.exitCode === 0 ? '' : (diff.stdout ?? '')
    })
  } catch (error) {
    const migration = /Migration `(.+?)` failed/.exec(String(error))?.[1]
    throw migration ? new MigrationError(migration, error) : error
  }
}

async function applyTo(engine: SchemaEngine, folder: PrismaFolder): Promise<string[]> {
  for (const migrationName of await unfinished(engine, folder)) {
    await engine.markMigrationRolledBack({ migrationName })
  }
  const migrationsList = await readMigrations(folder)
  return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
}

/** Migrations that were begun and not finished; PostgreSQL took back what they did. */
async function unfinished(engine: SchemaEngine, folder: PrismaFolder): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  const history = { migrationsList, optInToShadowDatabase: false, filters }
  return (await engine.diagnoseMigrationHistory(history)).failedMigrationNames
}
