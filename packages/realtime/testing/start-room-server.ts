import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { attachRealtime, type Realtime, type RealtimeOptions } from '../attach-realtime.ts'
import { secret } from './write-in-room.ts'

/** A room server of a test's own, and what it said and called. */
export type RoomServer = {
  url: string
  realtime: Realtime
  pool: Pool
  lines: string[]
  changed: string[]
  /** Who wrote, as often as that was told. */
  writers: string[]
  stop(): Promise<void>
}

/** Serves rooms on a free port; everybody may write unless told otherwise. */
export async function startRoomServer(
  appUrl: string,
  options: Partial<RealtimeOptions> = {},
): Promise<RoomServer> {
  const pool = new Pool({ connectionString: appUrl })
  pool.on('error', () => {})
  const server = http.createServer((_, response) => response.end())
  const lines: string[] = []
  const changed: string[] = []
  const writers: string[] = []
  const realtime = attachRealtime(server, {
    pool,
    secret,
    allowedOrigins: ['https://voortent.example'],
    recheck: async () => ['room:write'],
    onDocumentChanged(_, documentId, who) {
      changed.push(documentId)
      writers.push(...who)
    },
    log: (level, message, details) => {
      const error = details?.error instanceof Error ? details.error.message : ''
      lines.push(`${level} ${message} ${JSON.stringify({ ...details, error })}`)
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    await realtime.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await pool.end()
  }
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, realtime, pool, lines, changed, writers, stop }
}
