import type { AddressInfo, Server } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScanner } from './scanner.ts'
import { openClamDaemon, virus } from './testing/clam-daemon.ts'

let daemon: Server
let address: string

beforeAll(async () => {
  daemon = await openClamDaemon(2_000_000)
  address = `tcp://127.0.0.1:${(daemon.address() as AddressInfo).port}`
})
afterAll(() => {
  daemon.close()
})

const scan = (...pieces: (string | Buffer)[]) =>
  openScanner(address)?.scan(Readable.from(pieces.map((piece) => Buffer.from(piece))))

test('a file is handed over in pieces, and judged as a whole', async () => {
  expect(await scan('Leren ', 'lassen')).toBe('clean')
  expect(await scan('Leren ', virus.slice(0, 8), virus.slice(8))).toBe('infected')
  expect(await scan(...Array(40).fill(Buffer.alloc(100_000)))).toBe('too-large')
})

test('without an answer nothing is clean', async () => {
  const nobody = openScanner('tcp://127.0.0.1:9')
  await expect(nobody?.scan(Readable.from([Buffer.from('x')]))).rejects.toThrow('ECONNREFUSED')
})

test('an address says where the daemon is, or which one would', () => {
  expect(openScanner(undefined)).toBeNull()
  expect(openScanner('unix:///run/clamav/clamd.ctl')).not.toBeNull()
  for (const wrong of ['clamav', 'https://clamav:3310', 'unix:', 'tcp:'])
    expect(() => openScanner(wrong)).toThrow('tcp://host:3310')
})
