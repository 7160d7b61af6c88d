import http from 'node:http'
import { Pool } from 'pg'

/** The line for list procedures: a transaction with the tenant setting and a list of fifty. */
const pool = new Pool({ connectionString: process.env.DATABASE_APP_URL, max: 10 })
const tenantId = process.env.TENANT_ID

http.createServer((_request, response) => void answer(response)).listen(Number(process.env.PORT))

async function answer(response: http.ServerResponse): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query("SELECT set_config('app.tenant_id', $1, true)", [tenantId])
    const { rows } = await client.query(
      `SELECT id, title, from_year, until_year, phase, changed_at FROM agenda
          WHERE tenant_id = $1 ORDER BY changed_at DESC LIMIT 50`,
      [tenantId],
    )
    await client.query('COMMIT')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ items: rows }))
  } finally {
    client.release()
  }
}
