import type { Server } from 'node:http'
import { materialiseText, recheckGuest, type Services, tellWriteRefused } from '@voortent/api'
import { attachRealtime, type Realtime } from '@voortent/realtime'
import type { Log } from './log.ts'

/** Opens the rooms of live texts at this server's own address. */
export function openRooms(server: Server, services: Services, log: Log): Realtime {
  const { database, publicUrl, realtimeSecret } = services
  return attachRealtime(server, {
    pool: database.pool,
    secret: realtimeSecret,
    allowedOrigins: [new URL(publicUrl).origin],
    recheck: (guest) => recheckGuest(database, guest),
    onDocumentChanged: (tenantId, documentId, writers) =>
      materialiseText(database, { tenantId, documentId }, writers),
    onWriteRefused: (tenantId, documentId, personId) =>
      tellWriteRefused(database, { tenantId, documentId, personId }),
    log: (level, message, details) =>
      log(level === 'info' ? 'info' : 'error', { message, ...details }),
  })
}
