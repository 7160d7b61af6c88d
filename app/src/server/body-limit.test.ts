import { once } from 'node:events'
import http from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyLimit } from './body-limit.ts'

const page = '<!doctype html><h1>Te groot</h1>'
const server = http.createServer(
  express().use(
    bodyLimit(async () => page),
    (request, response) => void request.resume().on('end', () => response.end()),
  ),
)
const million = 1024 * 1024

beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => server.close())

/** Sends as a browser does: all of it, whatever comes back meanwhile. */
async function send(headers: Record<string, string>, bytes: number) {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (part: Buffer) => void (said += part.toString()))
  const ended = once(socket, 'end')
  ended.catch(() => {})
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${lines.join('')}\r\n`)
  for (let sent = 0; sent < bytes; sent += million) {
    const last = Math.min(million, bytes - sent)
    if (!socket.write(Buffer.alloc(last))) await once(socket, 'drain')
  }
  await ended
  socket.end()
  const [head = '', body] = said.split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head, body }
}

test('a form passes, and a body of unknown size does not', async () => {
  expect(await send({ 'content-length': '0' }, 0)).toMatchObject({ status: 200 })
  const whole = { 'content-length': String(11 * million) }
  expect(await send(whole, 11 * million)).toMatchObject({ status: 200 })
  expect(await send({ 'transfer-encoding': 'chunked' }, 0)).toMatchObject({ status: 411 })
})

test('who sends too much hears so, also when all of it is on its way', async () => {
  const large = { 'content-length': String(40 * million) }
  const form = await send({ ...large, accept: 'text/html,*/*;q=0.8' }, 40 * million)
  expect(form).toMatchObject({ status: 413, body: page })
  expect(form.head).toContain('Content-Type: text/html')
  const script = await send({ ...large, accept: '*/*' }, 40 * million)
  expect(script.status).toBe(413)
  expect(JSON.parse(script.body ?? '')).toEqual({ error: 'too-large', most: 12 * million })
})

test('of a flood no more is taken in than what a person may have sent', async () => {
  const flood = { 'content-length': String(900 * million), accept: 'text/html' }
  await expect(send(flood, 900 * million)).rejects.toThrow(/EPIPE|ECONNRESET/)
})
