import http from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyLimit } from './body-limit.ts'

const server = http.createServer(
  express().use(bodyLimit, (_request, response) => void response.end()),
)

beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => server.close())

function send(headers: Record<string, string>): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo
  return new Promise((answer, refuse) => {
    const request = http.request({ port, host: '127.0.0.1', method: 'POST', headers })
    request.on('response', (response) => {
      answer(response.statusCode)
      request.destroy()
    })
    request.on('error', refuse)
    request.flushHeaders()
  })
}

test('a form passes, a flood does not, and neither does a body of unknown size', async () => {
  expect(await send({ 'content-length': '0' })).toBe(200)
  expect(await send({ 'content-length': String(13 * 1024 * 1024) })).toBe(413)
  expect(await send({ 'transfer-encoding': 'chunked' })).toBe(411)
})
