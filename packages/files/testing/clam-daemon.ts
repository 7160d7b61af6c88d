import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { openScanner } from '../scanner.ts'

/** The file that every virus scanner knows and that harms nobody (eicar.org); in parts, for this is no virus. */
export const eicar = [
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`,
  '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
  '$H+H*',
].join('')

const program = process.env.CLAMD ?? '/usr/sbin/clamd'
const patience = 20_000

/** ClamAV's own daemon, which knows one virus. */
export type ClamDaemon = {
  /** As `CLAMAV_URL` names it; the same after each start. */
  address: string
  start(): Promise<void>
  stop(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts Debian's `clamd` on a free port, with a database of one signature.
 * @throws one sentence on a machine that has none
 */
export async function openClamDaemon(): Promise<ClamDaemon> {
  if (!existsSync(program))
    throw new Error(
      `ClamAV's daemon is not at ${program}, and these tests take no other scanner: install Debian's clamav-daemon, or set CLAMD to the program.`,
    )
  const folder = await mkdtemp(path.join(tmpdir(), 'voortent-clamd-'))
  const port = await freePort()
  const settings = path.join(folder, 'clamd.conf')
  await writeFile(path.join(folder, 'own.ndb'), `Voortent.Eicar:0:*:${hex(eicar)}\n`)
  await writeFile(settings, settingsOf(folder, port))
  const address = `tcp://127.0.0.1:${port}`
  let daemon: ChildProcess | null = null
  const stop = async () => {
    if (!daemon || daemon.exitCode !== null) return
    const ended = once(daemon, 'exit')
    daemon.kill()
    await ended
  }
  const start = async () => {
    daemon = spawn(program, ['--config-file', settings], { stdio: 'ignore' })
    await answers(address, daemon)
  }
  await start()
  return {
    address,
    start,
    stop,
    async close() {
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** The least that a stream of more than two million bytes is refused by. */
function settingsOf(folder: string, port: number): string {
  return [
    'Foreground yes',
    'TCPAddr 127.0.0.1',
    `TCPSocket ${port}`,
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
    'StreamMaxLength 2M',
    'MaxThreads 2',
    '',
  ].join('\n')
}

async function answers(address: string, daemon: ChildProcess): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const verdict = await openScanner(address)
      ?.scan(() => Readable.from([Buffer.from('x')]))
      .catch(() => null)
    if (verdict) return
    if (daemon.exitCode !== null || Date.now() > end)
      throw new Error(
        `${program} does not answer at ${address} (it ended with ${daemon.exitCode}).`,
      )
    await new Promise((waited) => setTimeout(waited, 50))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const hex = (text: string) => Buffer.from(text).toString('hex')
