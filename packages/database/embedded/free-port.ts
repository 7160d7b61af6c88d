import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Systems hand out the ports from 32768 by themselves.
const [lowest, beyond] = [16_000, 20_000]

/** A port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, beyond)
    if (await isFree(port, '127.0.0.1')) return port
  }
}

/** True when nobody listens on a port; of every address of this machine unless one is named. */
export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)))
  })
}
