import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Connect, Speaker } from './speaker.ts'

const type = { sync: 0, auth: 2 }
const sync = { step1: 0, step2: 1, update: 2 }

/** Speaks the protocol of Hocuspocus as far as texts go. */
export const connectToHocuspocus: Connect = async (url, documentName) => {
  const socket = new WebSocket(url.replace('http', 'ws'))
  const say = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, documentName)
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }
  const sayBytes = (kind: number, bytes: Uint8Array) =>
    say((encoder) => {
      encoding.writeVarUint(encoder, type.sync)
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  const speaker: Speaker = {
    send: (update) => sayBytes(sync.update, update),
    onUpdate: null,
    close: () => socket.close(),
  }
  await new Promise<void>((resolve, reject) => {
    socket.once('close', (code) => reject(new Error(`Closed with ${code}`)))
    socket.once('open', () =>
      say((encoder) => {
        encoding.writeVarUint(encoder, type.auth)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, 'token')
        encoding.writeVarString(encoder, '4.7.0')
      }),
    )
    let ready = false
    socket.on('message', (frame: Buffer) => {
      if (ready && !speaker.onUpdate) return
      const decoder = decoding.createDecoder(frame)
      decoding.readVarString(decoder)
      const kind = decoding.readVarUint(decoder)
      if (kind === type.auth) sayBytes(sync.step1, Y.encodeStateVector(new Y.Doc()))
      if (kind !== type.sync) return
      const step = decoding.readVarUint(decoder)
      const bytes = Buffer.from(decoding.readVarUint8Array(decoder))
      if (step === sync.update) speaker.onUpdate?.(bytes)
      if (step !== sync.step2) return
      ready = true
      resolve()
    })
  })
  return speaker
}
