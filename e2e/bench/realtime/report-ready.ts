import type { AddressInfo } from 'node:net'

/** Tells the measuring process where this server answers, and from then on how much it holds. */
export function reportReady(address: AddressInfo | string | null): void {
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  process.on('message', (question) => {
    if (question !== 'heap') return
    for (let round = 0; round < 3; round++) globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    process.send?.({ held: heapUsed + external })
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port: address.port })
}
