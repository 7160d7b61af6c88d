import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A socket that says what no Liveblocks client would. */
export type RawSocket = {
  /** Resolves when the room greets. */
  greeted: Promise<void>
  /** Resolves with the code the server closes with. */
  closed: Promise<number>
  heard: { type: number }[]
  say(message: unknown): void
  close(): void
}

/** Connects to a room with a token, whatever happens then. */
export function rawSocket(url: string, roomId: string, token: string): RawSocket {
  const socket = new WebSocket(`${url}/v8?roomId=${roomId}&tok=${token}`)
  socket.on('error', () => {})
  const heard: RawSocket['heard'] = []
  socket.on('message', (frame: Buffer) => {
    if (frame.toString() === 'pong') return
    heard.push(...([JSON.parse(frame.toString())].flat() as { type: number }[]))
  })
  return {
    greeted: once(socket, 'message').then(() => {}),
    closed: once(socket, 'close').then(([code]) => code as number),
    heard,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    close: () => socket.close(),
  }
}
