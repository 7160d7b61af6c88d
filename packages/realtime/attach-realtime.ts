import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Pool } from 'pg'
import { WebSocketServer } from 'ws'
import { createAdmission } from './admission.ts'
import { createAnchor } from './anchor.ts'
import { closeCode } from './close-code.ts'
import { connect } from './connection.ts'
import { createCrowd } from './crowd.ts'
import { createHeartbeat } from './heartbeat.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Log } from './log.ts'
import { createRightsWatch, filterOf, type Recheck, type RightsFilter } from './rights-watch.ts'
import { createRooms, type OnDocumentChanged, type OnWriteRefused } from './rooms.ts'
import { isOriginAllowed, protocolOf, refuseUpgrade } from './upgrade.ts'

/** What the room server needs of the application around it. */
export type RealtimeOptions = {
  /** Connections of the restricted role; the room server keeps up to five of them for itself. */
  pool: Pool
  /** Signs room tokens, at least 32 bytes */
  secret: string
  /** Origins of pages that may connect, such as `https://voortent.example` */
  allowedOrigins: readonly string[]
  recheck: Recheck
  /**
   * Called after a text changed and is saved, when typing pauses and every 2 s while it lasts, with
   * the persons who wrote since; with nobody where an earlier process saved it.
   */
  onDocumentChanged: OnDocumentChanged
  /** Called when who may only read sends a change all the same, once per connection. */
  onWriteRefused?: OnWriteRefused
  log: Log
  limits?: Partial<Limits>
  /** Milliseconds: a room without anybody stays open; rights are asked again without a notice. */
  times?: { idleAfter?: number; recheckEvery?: number }
}

/** A running room server. */
export type Realtime = {
  /** `ok`, or what is wrong, for the health page */
  health(): string
  /** Asks at once what those whom the filter names may do, and acts on it. */
  refreshRights(filter?: RightsFilter): void
  /** Saves what is on its way and sends everybody away. */
  close(): Promise<void>
}

/** Serves rooms to Liveblocks clients that connect to `/v8` or `/v7` of this server. */
export function attachRealtime(server: Server, options: RealtimeOptions): Realtime {
  const { pool, log, allowedOrigins } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const admit = createAdmission(options.secret)
  const crowd = createCrowd(limits)
  const rights = createRightsWatch({
    recheck: options.recheck,
    every: options.times?.recheckEvery ?? 60_000,
    onError: (error) => log('warn', 'Rights could not be read', { error }),
  })
  const anchor = createAnchor(pool, {
    onRights: (payload) => rights.refresh(filterOf(payload)),
    onText: (roomId) => rooms.catchUp(roomId),
    onThreads: (roomId) => rooms.tellThreads(roomId),
    onRestored: () => {
      rights.refresh()
      rooms.catchUp()
      rooms.tellThreads()
    },
    onLost: (roomId) => rooms.lose(roomId),
    onError: (error) => log('warn', 'The room server lost its connection', { error }),
  })
  const rooms = createRooms({
    pool,
    anchor,
    log,
    idleAfter: options.times?.idleAfter ?? 30_000,
    onDocumentChanged: options.onDocumentChanged,
    onWriteRefused: options.onWriteRefused ?? (() => {}),
  })
  // Beyond twice the limit the frame is not even read.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 * limits.messageBytes })
  const heartbeat = createHeartbeat(sockets.clients, 30_000)

  const welcome = async (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    const protocol = protocolOf(request)
    if (!protocol) {
      if (server.listenerCount('upgrade') === 1) refuseUpgrade(duplex, '404 Not Found')
      return
    }
    if (!isOriginAllowed(request, allowedOrigins)) {
      log('warn', 'A page of another origin was refused', { origin: request.headers.origin })
      return refuseUpgrade(duplex, '403 Forbidden')
    }
    const who = await admit(protocol.url)
    sockets.handleUpgrade(request, duplex, head, (socket) => {
      const refused = 'code' in who ? who : crowd.admit(who.personId)
      if ('code' in who || refused) return socket.close(refused?.code, refused?.reason)
      socket.once('close', () => crowd.leave(who.personId))
      connect(socket, who, protocol.version, { rooms, rights, limits, log })
    })
  }
  const onUpgrade = (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    duplex.on('error', () => duplex.destroy())
    welcome(request, duplex, head).catch((error: unknown) => {
      log('error', 'A connection could not be opened', { error })
      duplex.destroy()
    })
  }
  server.on('upgrade', onUpgrade)

  return {
    health: () => (anchor.isHolding() ? 'ok' : 'no connection to the database'),
    refreshRights: rights.refresh,
    async close() {
      server.off('upgrade', onUpgrade)
      rights.close()
      heartbeat.close()
      const patience = new Promise<void>((resolve) => setTimeout(resolve, 3000).unref())
      await Promise.race([rooms.settle(), patience])
      for (const socket of sockets.clients) socket.close(closeCode.stopping, 'The server stops')
      await Promise.race([rooms.settle(), patience])
      for (const socket of sockets.clients) socket.terminate()
      rooms.close()
      await anchor.close()
    },
  }
}
