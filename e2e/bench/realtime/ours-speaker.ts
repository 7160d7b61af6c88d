import { WebSocket } from 'ws'
import { tokenFor } from '../../../packages/realtime/testing/write-in-room.ts'
import type { Connect, Speaker } from './speaker.ts'

/** Speaks the Liveblocks protocol as far as texts go. */
export const connectToOurs: Connect = async (url, roomId) => {
  const token = await tokenFor({ roomId })
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v8?roomId=${roomId}&tok=${token}`)
  const speaker: Speaker = {
    send: (update) => {
      const text = Buffer.from(update).toString('base64')
      socket.send(JSON.stringify([{ type: 301, update: text }]))
    },
    onUpdate: null,
    close: () => socket.close(),
  }
  await new Promise<void>((resolve, reject) => {
    socket.once('close', (code) => reject(new Error(`Closed with ${code}`)))
    let ready = false
    socket.on('message', (frame: Buffer) => {
      if (ready && !speaker.onUpdate) return
      const parsed = JSON.parse(frame.toString()) as Message | Message[]
      for (const message of Array.isArray(parsed) ? parsed : [parsed]) {
        if (message.type === 104) socket.send('[{"type":300,"vector":""}]')
        if (message.type !== 300) continue
        if (message.stateVector) resolve()
        else speaker.onUpdate?.(Buffer.from(message.update, 'base64'))
        ready = true
      }
    })
  })
  return speaker
}

type Message = { type: number; update: string; stateVector: string | null }
