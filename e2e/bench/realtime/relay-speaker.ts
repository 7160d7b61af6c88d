import { WebSocket } from 'ws'
import type { Connect, Speaker } from './speaker.ts'

/** Speaks with the raw relay: every message is an update, a frame holds many with their length. */
export const connectToRelay: Connect = async (url, documentName) => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${documentName}`)
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const speaker: Speaker = {
    send: (update) => socket.send(update),
    onUpdate: null,
    close: () => socket.close(),
  }
  socket.on('message', (frame: Buffer) => {
    if (!speaker.onUpdate) return
    for (let at = 0; at < frame.length; ) {
      const length = frame.readUInt32BE(at)
      if (length > 0) speaker.onUpdate(frame.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
  })
  return speaker
}
