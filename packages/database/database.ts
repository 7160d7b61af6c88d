import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from './generated/client.ts'
import { planForMemory } from './planner.ts'
import { openReaders } from './readers.ts'
import { ScopedClient } from './scoped-client.ts'

/** The application's connection to PostgreSQL: typed queries, and the pool below them. */
export type Database = {
  prisma: PrismaClient
  pool: Pool
  /** For short single reads: what is sent on one connection does not wait for answers. */
  readers: Pool
  close(): Promise<void>
}

/**
 * Opens the database as the restricted role.
 * @param url connection string of the role that row-level security holds back
 * @param options.connections most connections at once, 10 unless told
 * @param options.consortia opens the inside of all consortia, for work that serves their partners alike
 */
export function openDatabase(
  url: string,
  options: { connections?: number; consortia?: 'open' } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 10,
    ...(options.consortia && { options: `-c app.consortia=${options.consortia}` }),
    // Prisma reads the relations of one row side by side; they need not wait for each other.
    pipeline: true,
    Client: ScopedClient,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it
    onConnect: planForMemory,
  })
  const readers = openReaders(url)
  // A connection the server ends while idle is replaced at the next query.
  pool.on('error', () => {})
  readers.on('error', () => {})
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    prisma,
    pool,
    readers,
    close: async () => {
      await prisma.$disconnect()
      await Promise.all([pool.end(), readers.end()])
    },
  }
}
