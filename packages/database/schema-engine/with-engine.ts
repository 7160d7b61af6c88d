import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { connectEngine } from './engine-adapter.ts'
import { loadSchemaEngine } from './load-engine.ts'
import { type PrismaFolder, readSchema } from './prisma-files.ts'
import { connectShadow } from './shadow-database.ts'

/** Runs work with Prisma's schema engine on a database; what PostgreSQL said is the `cause`. */
export async function withEngine<Result>(
  url: string,
  folder: PrismaFolder,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine } = await loadSchemaEngine()
  const { files } = await readSchema(folder)
  const opened: SqlDriverAdapter[] = []
  const open = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting
    opened.push(adapter)
    return adapter
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(connectEngine(url)),
    connectToShadowDb: () => open(connectShadow(url)),
  })
  try {
    const datamodels = files.map((file): [string, string] => [file.path, file.content])
    const engine = await SchemaEngine.new({ datamodels }, () => {}, factory)
    return await work(engine)
  } catch (error) {
    throw explained(error, (id) => factory.errorRegistry.consumeError(id)?.error)
  } finally {
    for (const adapter of opened) await adapter.dispose()
  }
}

/** The engine names what the adapter threw by a number only. */
function explained(error: unknown, lookUp: (id: number) => unknown): unknown {
  if (!(error instanceof Error)) return error
  const number = /External error id#(\d+)/.exec(error.message)?.[1]
  if (number !== undefined) error.cause = lookUp(Number(number))
  return error
}
