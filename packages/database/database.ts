import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { ScopedClient } from './scoped-client.ts'

/** The application's connection to PostgreSQL: typed queries, and the pool below them. */
export type Database = {
  prisma: PrismaClient
  pool: pg.Pool
  close(): Promise<void>
}

/**
 * Opens the database as the restricted role.
 * @param url connection string of the role that row-level security holds back
 * @param options.connections most connections at once, 10 unless told
 */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    Client: ScopedClient as unknown as new () => pg.ClientBase,
  } as pg.PoolConfig)
  // A connection the server ends while idle is replaced at the next query.
  pool.on('error', () => {})
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
