import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { ClusterError } from './cluster-error.ts'
import { leash } from './leash.ts'
import type { Runner } from './runner.ts'

/** A server process that accepts connections. */
export type Server = { stop(): Promise<void>; ended: Promise<void> }

/** The port was taken by somebody else between looking and listening. */
export class PortTaken extends ClusterError {}

/** Processes of a server that was killed are still leaving. */
export class StillInUse extends ClusterError {}

type ServerOptions = {
  binaries: Binaries
  runner: Runner
  folder: string
  logFile: string
  port: number
  settings: Record<string, string>
}

const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }

/**
 * Starts PostgreSQL on a folder and waits until it accepts connections. It stands in a process
 * group of its own, so that Ctrl-C reaches it through `stop` alone, after those who use it.
 */
export async function runServer(options: ServerOptions): Promise<Server> {
  const { binaries, runner, folder, logFile, port } = options
  const settings = Object.entries({ ...fixed, port: String(port), ...options.settings })
  const log = openSync(logFile, 'w', 0o600)
  const given = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program = '', ...args] = [...(await leash()), binaries.postgres, '-D', folder, ...given]
  const child = spawn(program, args, {
    ...runner,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await started(child)
  child.on('error', () => {})
  const ended = new Promise<void>((gone) => child.once('exit', () => gone()))
  const killAtExit = () => child.kill('SIGINT')
  process.once('exit', killAtExit)
  void ended.then(() => process.off('exit', killAtExit))
  await Promise.race([ready(child, folder), ended.then(() => refuse(logFile))])
  return { ended, stop: () => stop(child, ended) }
}

async function started(child: ChildProcess): Promise<void> {
  try {
    await once(child, 'spawn')
  } catch (cause) {
    throw new ClusterError(`PostgreSQL could not be started: ${String(cause)}`, { cause })
  }
}

/** The eighth line of `postmaster.pid` says so. */
async function ready(child: ChildProcess, folder: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
    const lines = file.split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return
    await sleep(20)
  }
}

async function refuse(logFile: string): Promise<never> {
  const log = await readFile(logFile, 'utf8')
  const fatal = log.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? log.trim()
  const sentence = `PostgreSQL did not start; see ${logFile}: ${fatal}`
  if (/could not (bind|create any TCP)/.test(log)) throw new PortTaken(sentence)
  if (/shared memory block .* is still in use/.test(log)) throw new StillInUse(sentence)
  throw new ClusterError(sentence)
}

/** Asks those who are connected to leave; insists after 1.5 seconds, forces after 2.5. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT')
  const insist = setTimeout(() => child.kill('SIGQUIT'), 1500)
  const force = setTimeout(() => child.kill('SIGKILL'), 2500)
  await ended
  clearTimeout(insist)
  clearTimeout(force)
}
