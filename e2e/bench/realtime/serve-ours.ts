import http from 'node:http'
import { attachRealtime } from '@voortent/realtime'
import { Pool } from 'pg'
import { secret } from '../../../packages/realtime/testing/write-in-room.ts'
import { reportReady } from './report-ready.ts'

const pool = new Pool({ connectionString: process.env.BENCH_APP_URL })
const server = http.createServer()
attachRealtime(server, {
  pool,
  secret,
  allowedOrigins: [],
  recheck: async () => ['room:write'],
  onDocumentChanged: () => {},
  log: (level, message, details) => console.error(level, message, details),
  // Clients on the bench are faster than people.
  limits: { messagesPerSecond: 1e6, messageBurst: 1e6, connectionsPerPerson: 1e4 },
})
server.listen(0, '127.0.0.1', () => reportReady(server.address()))
