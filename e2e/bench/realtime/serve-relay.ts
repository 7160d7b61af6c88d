import http from 'node:http'
import { Pool } from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'
import { reportReady } from './report-ready.ts'

/**
 * The line: a bare `ws` relay that commits to PostgreSQL before it acknowledges and passes on.
 * Updates that arrive while a commit is on its way share the next one.
 */
type Update = { from: WebSocket; data: Buffer }
type Document = { sockets: Set<WebSocket>; queue: Update[]; saving: boolean }

const pool = new Pool({ connectionString: process.env.BENCH_APP_URL })
const documents = new Map<string, Document>()
const insert =
  'INSERT INTO relay_update (document, data) SELECT $1, u FROM unnest($2::bytea[]) AS u'
const acknowledged = Buffer.alloc(4)

async function save(name: string, document: Document): Promise<void> {
  document.saving = true
  while (document.queue.length > 0) {
    const batch = document.queue
    document.queue = []
    await pool.query({ name: 'insert', text: insert, values: [name, batch.map((u) => u.data)] })
    for (const socket of document.sockets) socket.send(frameFor(socket, batch))
  }
  document.saving = false
}

function frameFor(socket: WebSocket, batch: Update[]): Buffer {
  const parts: Buffer[] = []
  for (const { from, data } of batch) {
    if (from === socket) {
      parts.push(acknowledged)
      continue
    }
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    parts.push(length, data)
  }
  return Buffer.concat(parts)
}

const server = http.createServer()
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const name = (request.url ?? '').slice(1)
  const document = documents.get(name) ?? { sockets: new Set(), queue: [], saving: false }
  documents.set(name, document)
  document.sockets.add(socket)
  socket.on('close', () => document.sockets.delete(socket))
  socket.on('message', (data: Buffer) => {
    document.queue.push({ from: socket, data })
    if (!document.saving) void save(name, document)
  })
})
server.listen(0, '127.0.0.1', () => reportReady(server.address()))
