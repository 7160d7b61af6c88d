import http from 'node:http'
import { attachRealtime } from '@voortent/realtime'
import pg from 'pg'
import { benchSecret } from './ours-speaker.ts'
import { reportReady } from './report-ready.ts'

const pool = new pg.Pool({ connectionString: process.env.BENCH_APP_URL })
const server = http.createServer()
attachRealtime(server, {
  pool,
  secret: benchSecret,
  allowedOrigins: [],
  recheck: async () => ['room:write'],
  onDocumentChanged: () => {},
  log: (level, message, details) => console.error(level, message, details),
  // Clients on the bench are faster than people.
  limits: { messagesPerSecond: 1e6, messageBurst: 1e6, connectionsPerPerson: 1e4 },
})
server.listen(0, '127.0.0.1', () => reportReady(server.address()))
