import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { Pool } from 'pg'
import { attachRealtime } from '../attach-realtime.ts'
import { signRoomToken } from '../token.ts'

/**
 * A server in a process of its own, to be killed. It loads, waits until its parent says on which
 * port to serve, and signs tokens for whoever asks, as the application does.
 */
const secret = 'a secret for rooms in tests, long enough'

function serve(port: number): void {
  const pool = new Pool({ connectionString: process.env.APP_URL })
  pool.on('error', () => {})
  const server = http.createServer((request, response) => void answer(request, response))
  attachRealtime(server, {
    pool,
    secret,
    allowedOrigins: [],
    recheck: async () => ['room:write'],
    onDocumentChanged: () => {},
    log: () => {},
  })
  server.listen(port, '127.0.0.1', () => process.send?.('serving'))
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks = await request.toArray()
  const { room } = JSON.parse(Buffer.concat(chunks).toString()) as { room: string }
  const token = await signRoomToken({
    secret,
    roomId: room,
    personId: '01999999-0000-7000-8000-000000000001',
    name: 'Marieke van Loon',
    colour: '#0b6e4f',
    scopes: ['room:write'],
    sessionId: 'session',
    now: new Date(),
  })
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ token }))
}

process.on('message', (port: number) => serve(port))
process.on('disconnect', () => process.exit(0))
process.send?.('loaded')
