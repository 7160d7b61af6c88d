import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createHeartbeat } from './heartbeat.ts'

test('a socket whose other side is silent is ended, one that answers is not', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const heartbeat = createHeartbeat(server.clients, 50)
  onTestFinished(() => {
    heartbeat.close()
    server.close()
  })
  await once(server, 'listening')
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [silent, alive] = [new WebSocket(url, { autoPong: false }), new WebSocket(url)]
  await once(silent, 'close')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(alive.readyState).toBe(WebSocket.OPEN)
  alive.terminate()
})
