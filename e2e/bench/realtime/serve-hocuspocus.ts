import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'
import { Pool } from 'pg'
import { reportReady } from './report-ready.ts'

/** Hocuspocus as its manual sets it up: the whole text to PostgreSQL, 2 to 10 s behind. */
const pool = new Pool({ connectionString: process.env.BENCH_APP_URL })
const server = new Server({
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: false,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const { rows } = await pool.query('SELECT data FROM hocuspocus_document WHERE name = $1', [
          documentName,
        ])
        return (rows[0]?.data as Uint8Array | undefined) ?? null
      },
      store: async ({ documentName, state }) => {
        await pool.query(
          `INSERT INTO hocuspocus_document (name, data) VALUES ($1, $2)
           ON CONFLICT (name) DO UPDATE SET data = EXCLUDED.data`,
          [documentName, state],
        )
      },
    }),
  ],
})
server.httpServer.listen(0, '127.0.0.1', () => reportReady(server.httpServer.address()))
