import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { Pool, type QueryArrayResult, types } from 'pg'

const internalChar: number = types.builtins.CHAR
const paddedChar: number = types.builtins.BPCHAR

/** One connection for the schema engine. A script runs whole, in one transaction. */
export async function connectEngine(url: string): Promise<SqlDriverAdapter> {
  const pool = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  const charColumns = disguiseCharColumns(pool)
  const adapter: SqlDriverAdapter = await new PrismaPg(pool).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  let ended: Promise<void> | undefined
  return Object.assign(adapter, {
    async queryRaw(query: Parameters<typeof queryRaw>[0]) {
      const result = await queryRaw(query)
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character
      }
      return result
    },
    async executeScript(script: string) {
      await pool.query(script)
    },
    dispose() {
      ended ??= pool.end()
      return ended
    },
  })
}

/**
 * The adapter does not know PostgreSQL's internal `"char"`, which the catalogue is full of.
 * Lets such columns pass as padded text, and remembers which columns of which rows they are.
 */
function disguiseCharColumns(pool: Pool): WeakMap<object, number[]> {
  const columns = new WeakMap<object, number[]>()
  const query = pool.query.bind(pool) as (config: unknown) => Promise<QueryArrayResult>
  Object.assign(pool, {
    async query(config: unknown) {
      const result = await query(config)
      const chars = (result.fields ?? []).filter((field) => field.dataTypeID === internalChar)
      if (chars.length > 0) {
        columns.set(
          result.rows,
          chars.map((field) => result.fields.indexOf(field)),
        )
      }
      for (const field of chars) field.dataTypeID = paddedChar
      return result
    },
  })
  return columns
}
