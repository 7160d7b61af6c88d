import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { withConnection } from './connection.ts'
import {
  applyMigrations,
  diffMigrationsAgainstSchema,
  MigrationError,
  ownPrismaFolder,
  type PrismaFolder,
} from './migrations.ts'

let url: string
let folder: PrismaFolder
let drop: () => Promise<void>

beforeEach(async () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const server = addressOf('postgres')
  await execute(server, `CREATE DATABASE ${name}`)
  url = addressOf(name)
  const copy = await mkdtemp(path.join(tmpdir(), 'voortent-prisma-'))
  folder = { schema: path.join(copy, 'schema'), migrations: path.join(copy, 'migrations') }
  await cp(ownPrismaFolder.schema, folder.schema, { recursive: true })
  await cp(ownPrismaFolder.migrations, folder.migrations, { recursive: true })
  drop = async () => {
    await execute(server, `DROP DATABASE ${name} WITH (FORCE)`)
    await rm(copy, { recursive: true })
  }
})

afterEach(() => drop())

test('migrations and schema agree', async () => {
  expect(await diffMigrationsAgainstSchema(url)).toBe('')
})

test('an empty database gets every migration once', async () => {
  const applied = await applyMigrations(url)
  expect(applied.length).toBeGreaterThan(1)
  expect(await tableExists('tenant')).toBe(true)
  expect(await applyMigrations(url)).toEqual([])
})

test('two that migrate at the same time share the work', async () => {
  const [one, other] = await Promise.all([applyMigrations(url), applyMigrations(url)])
  expect([one.length, other.length].filter(Boolean)).toHaveLength(1)
})

test('the difference is the SQL of the next migration', async () => {
  const model = 'model Lantern {\n  id String @id @db.Uuid\n\n  @@map("lantern")\n}\n'
  await writeFile(path.join(folder.schema, 'lantern.prisma'), model)
  expect(await diffMigrationsAgainstSchema(url, folder)).toContain('CREATE TABLE "lantern"')
})

test('a migration that fails is named, leaves nothing, and is tried again', async () => {
  await applyMigrations(url, folder)
  await addMigration('20990101000000_lantern', 'CREATE TABLE lantern (a int); SELECT * FROM dark;')
  const failure = await applyMigrations(url, folder).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(MigrationError)
  expect(failure).toMatchObject({
    migration: '20990101000000_lantern',
    message:
      'Migration 20990101000000_lantern could not be applied, mend this first: relation "dark" does not exist',
  })
  expect(await tableExists('lantern')).toBe(false)

  await addMigration('20990101000000_lantern', 'CREATE TABLE lantern (a int);')
  expect(await applyMigrations(url, folder)).toEqual(['20990101000000_lantern'])
  expect(await tableExists('lantern')).toBe(true)
})

test('a migration that cannot be replayed is named by the comparison', async () => {
  await addMigration('20990101000000_dark', 'SELECT * FROM dark;')
  await expect(diffMigrationsAgainstSchema(url, folder)).rejects.toThrow(
    'Migration 20990101000000_dark could not be applied, mend this first: relation "dark" does not exist',
  )
})

test('shadow databases do not stay, nor those of a crash', async () => {
  await execute(url, `CREATE DATABASE prisma_shadow_of_a_crash`)
  await diffMigrationsAgainstSchema(url)
  const { rows } = await query(
    url,
    `SELECT FROM pg_database WHERE datname LIKE 'prisma_shadow_of%'`,
  )
  expect(rows).toHaveLength(0)
})

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder.migrations, name), { recursive: true })
  await writeFile(path.join(folder.migrations, name, 'migration.sql'), sql)
}

async function tableExists(name: string): Promise<boolean> {
  const { rows } = await query(url, `SELECT to_regclass('${name}') IS NOT NULL AS exists`)
  return rows[0].exists
}

function addressOf(database: string): string {
  const address = new URL(inject('ownerUrl'))
  address.pathname = `/${database}`
  return address.href
}

function query(address: string, sql: string) {
  return withConnection(address, (client) => client.query(sql))
}

async function execute(address: string, sql: string): Promise<void> {
  await query(address, sql)
}
