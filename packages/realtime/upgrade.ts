import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** The Liveblocks protocol that a request to become a socket speaks, null when it is none of ours. */
export function protocolOf(request: IncomingMessage): { version: 7 | 8; url: URL } | null {
  const url = URL.parse(request.url ?? '', 'http://room.server')
  if (url?.pathname === '/v8') return { version: 8, url }
  if (url?.pathname === '/v7') return { version: 7, url }
  return null
}

/**
 * True for pages of ours. Browsers always name the page's origin; a program that names none
 * brings no one's cookies along, and still needs a token.
 */
export function isOriginAllowed(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin } = request.headers
  return origin === undefined || allowed.includes(origin)
}

/** Answers a request to become a socket with a status and nothing else. */
export function refuseUpgrade(socket: Duplex, status: '403 Forbidden' | '404 Not Found'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
