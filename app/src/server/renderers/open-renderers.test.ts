import { existsSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { openRenderers, type Renderer } from './open-renderers.ts'

/** A thread that answers with its place, and ends where it is asked to. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import http from 'node:http'
  import { parentPort, workerData } from 'node:worker_threads'
  http.createServer((request, response) => {
    if (request.url === '/end') throw new Error('ended')
    response.end(workerData.address)
  }).listen(workerData.address, () => parentPort.postMessage('ready'))`)}`,
)

function ask({ address: socketPath }: Renderer, asked = '/'): Promise<string> {
  return new Promise((answer, refuse) => {
    const request = http.get({ socketPath, path: asked }, (response) => answer(text(response)))
    request.on('error', refuse)
  })
}

function opened(count: number) {
  const logged: unknown[] = []
  const renderers = openRenderers(script, { count, pause: 50 }, (_level, fact) => {
    logged.push(fact)
  })
  onTestFinished(() => renderers.stop())
  const first = () => expect.poll(() => renderers.leastBusy(), { timeout: 10_000 }).toBeDefined()
  return { renderers, logged, first }
}

test('the one with the least to do is next, and nothing stays behind', async () => {
  const { renderers, first } = opened(2)
  expect(renderers.leastBusy()).toBeUndefined()
  await first()
  const one = renderers.leastBusy() as Renderer
  expect(await ask(one)).toBe(one.address)
  one.busy++
  await expect.poll(() => renderers.leastBusy()?.address, { timeout: 10_000 }).not.toBe(one.address)
  expect(existsSync(one.address)).toBe(true)
  await renderers.stop()
  expect(renderers.leastBusy()).toBeUndefined()
  expect(existsSync(path.dirname(one.address))).toBe(false)
})

test('one that ended is said, left out and started anew', async () => {
  const { renderers, logged, first } = opened(1)
  await first()
  const one = renderers.leastBusy() as Renderer
  await expect(ask(one, '/end')).rejects.toThrow()
  await expect.poll(() => renderers.leastBusy()).toBeUndefined()
  expect(logged).toMatchObject([{ renderer: 0, cause: { message: 'ended' } }])
  await first()
  expect(await ask(renderers.leastBusy() as Renderer)).toBe(one.address)
})

test('without threads there is none', () => {
  expect(opened(0).renderers.leastBusy()).toBeUndefined()
})
