import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { make } from './adoption.ts'
import { ask } from './decisions.ts'

/** Sends a change to the room of a text, whatever the editor would let one do. */
export async function writeInRoomOf(
  page: Page,
  text: { id: string; document: string },
): Promise<void> {
  const { room } = await ask<{ room: string }>(page, 'agenda.text', text)
  const { document } = text
  const { token } = await make<{ token: string }>(page, 'documents.openRoom', { document })
  const doc = new Y.Doc()
  doc.getXmlFragment('default').insert(0, [new Y.XmlElement('paragraph')])
  const update = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
  const address = `/v8?roomId=${encodeURIComponent(room)}&tok=${encodeURIComponent(token)}`
  await page.evaluate(send, { address, frame: JSON.stringify([{ type: 301, update }]) })
}

/** Runs in the page: says one frame once the room has greeted. */
function send({ address, frame }: { address: string; frame: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(new URL(address, location.href.replace(/^http/, 'ws')))
    socket.addEventListener('error', () => reject(new Error('The room did not open')))
    socket.addEventListener(
      'message',
      () => {
        socket.send(frame)
        socket.send('ping')
        socket.addEventListener('message', ({ data }) => {
          if (data !== 'pong') return
          socket.close()
          resolve()
        })
      },
      { once: true },
    )
  })
}
