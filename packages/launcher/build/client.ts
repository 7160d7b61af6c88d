import { runProgram } from './program.ts'
import type { Product } from './up-to-date.ts'

/** The Prisma client, generated from the schema. */
export const client: Product = {
  title: 'Generating the database client',
  sources: ['prisma/schema', 'prisma.config.ts', 'pnpm-lock.yaml'],
  stamp: 'packages/database/generated/.made-from',
  make: (signal) => {
    const env = {
      // Any program will do: without one, Prisma downloads an engine that generating never uses.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
    }
    return runProgram('prisma', ['generate'], { env, signal })
  },
}
