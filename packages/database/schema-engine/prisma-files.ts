import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'

const lockfile = 'migration_lock.toml'
const script = 'migration.sql'

/** Where the schema and its migrations stand. */
export type PrismaFolder = { schema: string; migrations: string }

/** The folder `prisma/` of this repository. */
export const ownPrismaFolder: PrismaFolder = {
  schema: path.resolve(import.meta.dirname, '../../../prisma/schema'),
  migrations: path.resolve(import.meta.dirname, '../../../prisma/migrations'),
}

/** Every file of the schema, as the engine wants them. */
export async function readSchema(folder: PrismaFolder): Promise<SchemasContainer> {
  const names = (await readdir(folder.schema)).filter((name) => name.endsWith('.prisma')).sort()
  const files = names.map(async (name) => {
    const file = path.join(folder.schema, name)
    return { path: file, content: await readFile(file, 'utf8') }
  })
  return { files: await Promise.all(files) }
}

/** Every migration in order, as the engine wants them. */
export async function readMigrations(folder: PrismaFolder): Promise<MigrationList> {
  const baseDir = folder.migrations
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const directories = names.sort().map(async (name) => {
    const value = await readFile(path.join(baseDir, name, script), 'utf8')
    return { path: name, migrationFile: { path: script, content: { tag: 'ok' as const, value } } }
  })
  return {
    baseDir,
    lockfile: { path: lockfile, content: await readFile(path.join(baseDir, lockfile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  }
}
