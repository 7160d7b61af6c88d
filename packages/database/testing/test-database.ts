import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { withConnection } from '../connection.ts'
import { type Database, openDatabase } from '../database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}

/** A database of one test file's own. */
export type TestDatabase = Database & { ownerUrl: string; appUrl: string }

/** Copies the migrated template and opens it as the restricted role; dropped after the file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = new URL(inject('ownerUrl'))
  const admin = new URL(template)
  admin.pathname = '/postgres'
  await execute(admin.href, `CREATE DATABASE ${name} TEMPLATE template_voortent`)
  const [ownerUrl, appUrl] = [template, new URL(inject('appUrl'))].map((url) => {
    url.pathname = `/${name}`
    return url.href
  }) as [string, string]
  const database = openDatabase(appUrl)
  afterAll(async () => {
    await database.close()
    await execute(admin.href, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  return { ...database, ownerUrl, appUrl }
}

async function execute(url: string, sql: string): Promise<void> {
  await withConnection(url, (client) => client.query(sql))
}
