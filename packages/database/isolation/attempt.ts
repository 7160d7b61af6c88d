import type { Client } from 'pg'

/**
 * Tries a statement as a person of a tenant; nothing of it is kept.
 * @param person '' for a visitor
 * @param counting what is counted instead, after it
 * @returns rows touched, or why PostgreSQL refused
 */
export async function attempt(
  app: Client,
  who: { tenant: string; person: unknown },
  { sql, values = [], counting }: { sql: string; values?: unknown[]; counting?: string },
): Promise<number | string | null> {
  await app.query('BEGIN')
  try {
    await app.query(
      "SELECT set_config('app.tenant_id', $1, true), set_config('app.person_id', $2, true)",
      [who.tenant, who.person],
    )
    const { rowCount } = await app.query(sql, values)
    return counting ? (await app.query(counting)).rowCount : rowCount
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (message.includes('row-level security')) return 'row-level security'
    return code === '42501' ? 'permission denied' : message
  } finally {
    await app.query('ROLLBACK')
  }
}

/** A statement that adds a row as it stands. */
export function insertOf(name: string, row: Record<string, unknown>) {
  const columns = Object.keys(row)
  const places = columns.map((_, place) => `$${place + 1}`)
  return {
    sql: `INSERT INTO ${name} (${columns.join()}) VALUES (${places.join()})`,
    values: Object.values(row),
  }
}
