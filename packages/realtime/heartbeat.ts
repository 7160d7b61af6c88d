import type { WebSocket } from 'ws'

/** Ends sockets whose other side has vanished without a word; `every` in milliseconds. */
export function createHeartbeat(sockets: ReadonlySet<WebSocket>, every: number): { close(): void } {
  const asked = new WeakSet<WebSocket>()
  const listening = new WeakSet<WebSocket>()
  const timer = setInterval(() => {
    for (const socket of sockets) {
      if (!listening.has(socket)) {
        listening.add(socket)
        socket.on('pong', () => asked.delete(socket))
      }
      if (asked.has(socket)) {
        socket.terminate()
        continue
      }
      asked.add(socket)
      socket.ping()
    }
  }, every).unref()
  return { close: () => clearInterval(timer) }
}
