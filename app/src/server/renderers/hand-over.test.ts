import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOver } from './hand-over.ts'
import type { Renderer } from './open-renderers.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hand-over-'))
const renderer: Renderer = { address: path.join(folder, '0'), busy: 0 }
let ready: Renderer | undefined = renderer
const open: http.Server[] = []
let url: string
/** Answers of the thread that wait until a test lets them go. */
const held: http.ServerResponse[] = []

beforeAll(async () => {
  const thread = express()
  thread.set('trust proxy', true)
  thread.get('/held', (_request, response) => void held.push(response))
  thread.get('/broken', (_request, response) => void response.socket?.destroy())
  thread.get('/{*path}', (request, response) => {
    response.cookie('one', '1').cookie('two', '2').status(404)
    const { ip, host, protocol, originalUrl, headers } = request
    response.json({ by: 'thread', ip, host, protocol, originalUrl, cookie: headers.cookie })
  })
  const application = express()
  application.set('trust proxy', 'loopback')
  application.use(handOver({ leastBusy: () => ready, stop: async () => {} }))
  application.all('/{*path}', (_request, response) => void response.json({ by: 'process' }))
  open.push(http.createServer(thread).listen(renderer.address))
  const front = http.createServer(application).listen(0, '127.0.0.1')
  open.push(front)
  await once(front, 'listening')
  url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterAll(() => {
  for (const server of open) server.closeAllConnections()
  for (const server of open) server.close()
  rmSync(folder, { recursive: true, force: true })
})

const by = async (address: string, init?: RequestInit) =>
  ((await (await fetch(`${url}${address}`, init)).json()) as { by: string }).by

test('a page comes as the thread gave it, and the thread knows who asked', async () => {
  const headers = { cookie: 'a=b', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  const answer = await fetch(`${url}/hier?x=1`, { headers })
  expect(answer.status).toBe(404)
  expect(answer.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2; Path=/'])
  expect(await answer.json()).toEqual({
    by: 'thread',
    ip: '203.0.113.9',
    host: new URL(url).host,
    protocol: 'https',
    originalUrl: '/hier?x=1',
    cookie: 'a=b',
  })
  expect(renderer.busy).toBe(0)
})

test('what changes something stays in the process, as does all while no thread is ready', async () => {
  expect(await by('/hier', { method: 'POST' })).toBe('process')
  ready = undefined
  expect(await by('/hier')).toBe('process')
  ready = renderer
  expect(await by('/hier')).toBe('thread')
})

test('a page whose thread ends is rendered after all', async () => {
  expect(await by('/broken')).toBe('process')
  expect(renderer.busy).toBe(0)
})

test('while the thread is at work the process takes the next page', async () => {
  const first = http.get(`${url}/held`)
  await expect.poll(() => held.length).toBe(1)
  expect(await by('/hier')).toBe('process')
  held.pop()?.end('klaar')
  const [answer] = (await once(first, 'response')) as [http.IncomingMessage]
  expect(await text(answer)).toBe('klaar')
  await expect.poll(() => renderer.busy).toBe(0)
  expect(await by('/hier')).toBe('thread')
})

test('who goes away lets the thread go', async () => {
  const gone = http.get(`${url}/held`).on('error', () => {})
  await expect.poll(() => held.length).toBe(1)
  const answer = held.pop()
  if (!answer) throw new Error('nothing was held')
  gone.destroy()
  await once(answer, 'close')
  expect(renderer.busy).toBe(0)
})
