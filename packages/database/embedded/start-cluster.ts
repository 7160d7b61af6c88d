import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { binariesFor } from './binaries.ts'
import { ClusterError } from './cluster-error.ts'
import { findFreePort, isFree } from './free-port.ts'
import { initCluster, requireReach } from './init-cluster.ts'
import { endOrphan } from './orphan.ts'
import { runnerFor } from './runner.ts'
import { PortTaken, runServer, type Server, StillInUse } from './server.ts'

/** A running PostgreSQL of our own, reachable from this machine alone. */
export type Cluster = {
  port: number
  /** Connection string of the superuser to one of its databases. */
  urlOf(database: string): string
  /** Ends it; takes at most three seconds. */
  stop(): Promise<void>
  /** Settles when the server is gone, asked or not. */
  ended: Promise<void>
}

export type ClusterOptions = {
  /** The cluster's folder; made at the first start. */
  folder: string
  /** Password of the superuser `postgres`, given at the first start. */
  password: string
  logFile: string
  /** The port to prefer where it is free. */
  port?: number
  /** False for throw-away clusters: nothing needs to reach the disk. */
  durable?: boolean
  settings?: Record<string, string>
  /** Gives up making the cluster. */
  signal?: AbortSignal
}

const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const tries = 30
const pause = 200

/**
 * Starts a cluster, also after a crash, and makes it when its folder is not there.
 * @throws ClusterError with one sentence that says what to do
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { password, durable = true, signal } = options
  const runner = await runnerFor(options.folder)
  const binaries = await binariesFor(runner)
  if (!(await exists(options.folder))) {
    await initCluster(options.folder, { binaries, runner, password, durable, signal })
  }
  const folder = await realpath(options.folder)
  await requireVersion(folder, binaries.major)
  await requireReach(folder, runner)
  await endOrphan(folder)
  const settings = { ...(durable ? {} : throwAway), ...options.settings }
  const start = (port: number) =>
    runServer({ binaries, runner, folder, logFile: options.logFile, port, settings })
  const { server, port } = await startOnFreePort(start, options.port)
  return clusterOf(server, port, password)
}

/** Tries another port when somebody was faster, and waits for what a killed server left. */
async function startOnFreePort(
  start: (port: number) => Promise<Server>,
  preferred?: number,
): Promise<{ server: Server; port: number }> {
  let port = preferred ?? (await findFreePort())
  for (let attempt = 1; ; attempt += 1) {
    if (!(await isFree(port, '127.0.0.1'))) port = await findFreePort()
    try {
      return { server: await start(port), port }
    } catch (error) {
      if (attempt === tries) throw error
      if (error instanceof PortTaken) port = await findFreePort()
      else if (error instanceof StillInUse) await sleep(pause)
      else throw error
    }
  }
}

function clusterOf(server: Server, port: number, password: string): Cluster {
  const login = `postgres:${encodeURIComponent(password)}`
  return {
    port,
    urlOf: (database) => `postgresql://${login}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
    ended: server.ended,
  }
}

async function requireVersion(folder: string, major: string): Promise<void> {
  const found = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (found === major) return
  throw new ClusterError(
    `${folder} was made by PostgreSQL ${found} and this is ${major}: bring it over with pg_upgrade, or choose another VOORTENT_DATA.`,
  )
}

async function exists(folder: string): Promise<boolean> {
  return (await stat(path.join(folder, 'PG_VERSION')).catch(() => null)) !== null
}
