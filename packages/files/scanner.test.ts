import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScanner } from './scanner.ts'
import { type ClamDaemon, eicar, openClamDaemon } from './testing/clam-daemon.ts'

let daemon: ClamDaemon

beforeAll(async () => {
  daemon = await openClamDaemon()
})
afterAll(() => daemon?.close())

const scan = async (...pieces: (string | Buffer)[]) =>
  openScanner(daemon.address)?.scan(() => Readable.from(pieces.map((piece) => Buffer.from(piece))))

test('a file is handed over in pieces, and judged as a whole', async () => {
  expect(await scan('Leren ', 'lassen')).toBe('clean')
  expect(await scan(eicar)).toBe('infected')
  expect(await scan('Leren ', eicar.slice(0, 8), eicar.slice(8))).toBe('infected')
  expect(await scan(...Array(40).fill(Buffer.alloc(100_000)))).toBe('too-large')
})

test('several are judged at the same time', async () => {
  const asked = [scan('een'), scan(eicar), scan('twee')]
  expect(await Promise.all(asked)).toEqual(['clean', 'infected', 'clean'])
})

test('without an answer nothing is clean', async () => {
  await daemon.stop()
  await expect(scan('x')).rejects.toThrow('ECONNREFUSED')
  await daemon.start()
  expect(await scan('x')).toBe('clean')
})

test('an address says where the daemon is, or which one would', () => {
  expect(openScanner(undefined)).toBeNull()
  expect(openScanner('unix:///run/clamav/clamd.ctl')).not.toBeNull()
  for (const wrong of ['clamav', 'https://clamav:3310', 'unix:', 'tcp:'])
    expect(() => openScanner(wrong)).toThrow('tcp://host:3310')
})
