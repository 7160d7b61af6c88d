import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withConnection } from '../connection.ts'
import { type Cluster, type ClusterOptions, isAlive, startCluster } from './index.ts'
import { leash } from './leash.ts'

let parent: string
let options: ClusterOptions
let cluster: Cluster | undefined

beforeEach(async () => {
  parent = await mkdtemp('/tmp/voortent-test-')
  await chmod(parent, 0o755)
  const folder = path.join(parent, 'a folder')
  options = { folder, password: 'p@ss/word', logFile: path.join(parent, 'log'), durable: false }
})

afterEach(async () => {
  await cluster?.stop()
  await rm(parent, { recursive: true })
})

test('what was written is there at the next start, on the same port', async () => {
  cluster = await startCluster(options)
  const { port } = cluster
  await query('CREATE TABLE kept AS SELECT 7 AS seven')
  await cluster.stop()
  cluster = await startCluster({ ...options, port })
  expect(cluster.port).toBe(port)
  expect((await query('SELECT seven FROM kept')).rows).toEqual([{ seven: 7 }])
})

test('a taken port is left to whoever has it', async () => {
  cluster = await startCluster(options)
  const other = await startCluster({
    ...options,
    folder: path.join(parent, 'other'),
    port: cluster.port,
  })
  await other.stop()
  expect(other.port).not.toBe(cluster.port)
  await query('SELECT 1')
})

test('a server that a killed process left behind is ended and started again', async () => {
  const left = await leaveServerBehind()
  cluster = await startCluster(options)
  expect(isAlive(left)).toBe(false)
  expect((await query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('where the system can hold it to that, the server ends with its starter', async () => {
  await startAndDie(process.env)
  await expect
    .poll(() => existsSync(pidFile()), { timeout: 5000 })
    .toBe((await leash()).length === 0)
})

test('a number in postmaster.pid that belongs to another program harms nobody', async () => {
  const left = await leaveServerBehind()
  process.kill(left, 'SIGKILL')
  const stranger = spawn('sleep', ['60'])
  await replacePid(left, stranger)
  cluster = await startCluster(options)
  await query('SELECT 1')
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
  stranger.kill()
})

/** A server whose starter died without a word, on a system that could not hold it to that. */
async function leaveServerBehind(): Promise<number> {
  await (await startCluster(options)).stop()
  await startAndDie({ PATH: '/nowhere' })
  const pid = Number.parseInt(await readFile(pidFile(), 'utf8'), 10)
  expect(isAlive(pid)).toBe(true)
  return pid
}

/** Starts the server in a process that is killed at once. */
async function startAndDie(env: NodeJS.ProcessEnv): Promise<void> {
  const starter = `
    import { startCluster } from ${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))}
    await startCluster(${JSON.stringify(options)})
    process.stdout.write('started', () => process.kill(process.pid, 'SIGKILL'))`
  const args = ['--input-type=module', '--eval', starter]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const [[started], [, signal]] = await Promise.all([
    once(child.stdout, 'data'),
    once(child, 'exit'),
  ])
  expect([String(started), signal]).toEqual(['started', 'SIGKILL'])
}

async function replacePid(old: number, stranger: ChildProcess): Promise<void> {
  const written = await readFile(pidFile(), 'utf8')
  await writeFile(pidFile(), written.replace(String(old), String(stranger.pid)))
}

function pidFile(): string {
  return path.join(options.folder, 'postmaster.pid')
}

function query(sql: string) {
  return withConnection(cluster?.urlOf('postgres') ?? '', (client) => client.query(sql))
}
