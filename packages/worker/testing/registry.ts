import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A registry that runs here; what it was asked is told, and it can be silent. */
export type Registry = {
  address: string
  asked: string[]
  isDown: boolean
  stop: () => Promise<unknown>
}

/**
 * A registry as they are: it knows some, and says 404 of others.
 * @param look sees what every question tells of who asks
 */
export async function startRegistry(
  known: readonly string[],
  look: (headers: IncomingHttpHeaders) => void = () => {},
): Promise<Registry> {
  const server = createServer(({ url = '', headers }, response) => {
    registry.asked.push(url)
    look(headers)
    response.writeHead(registry.isDown ? 503 : known.includes(url) ? 200 : 404).end('{}')
  })
  const registry: Registry = {
    address: '',
    asked: [],
    isDown: false,
    stop: () => new Promise((done) => server.close(done)),
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  registry.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return registry
}
