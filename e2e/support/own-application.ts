import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadDemo } from '@voortent/demo'
import { prepareQueues } from '@voortent/worker/prepare'
import { withConnection } from '../../packages/database/connection.ts'
import { startTestServer } from '../../packages/database/testing/server.ts'

const main = path.resolve(import.meta.dirname, '../../app/src/server/main.ts')

/** An application of one test's own, on the production build, that can be killed without warning. */
export type OwnApplication = {
  url: string
  /** Ends the process with SIGKILL and starts the next; answers when that one does. */
  killAndFollow(): Promise<void>
  /** Lets the database's owner do something to it. */
  tellDatabase(sql: string): Promise<void>
  /** Stops PostgreSQL below the running application. */
  loseDatabase(): Promise<void>
  stop(): Promise<void>
}

/** Starts it with the demo, on a database of its own. */
export async function startOwnApplication(port: number): Promise<OwnApplication> {
  const folder = mkdtempSync('/tmp/voortent-own-')
  const database = await startTestServer()
  await prepareQueues(database.ownerUrl)
  await loadDemo({ appUrl: database.appUrl })
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_APP_URL: database.appUrl,
    REALTIME_SECRET: 'of-one-test-and-nobody-else-0123456789',
    SESSION_SECRET: 'of-one-test-and-nobody-else-0123456789',
    VOORTENT_DATA: folder,
    VOORTENT_DEMO: '1',
  }
  const start = async () => {
    const child = spawn(process.execPath, [main], { env, stdio: 'ignore' })
    try {
      await untilHealthy(child, url)
    } catch (error) {
      await end(child, 'SIGKILL')
      throw error
    }
    return child
  }
  let serving = await start()
  let lost = false
  return {
    url,
    async killAndFollow() {
      await end(serving, 'SIGKILL')
      serving = await start()
    },
    async tellDatabase(sql) {
      await withConnection(database.ownerUrl, (client) => client.query(sql))
    },
    async loseDatabase() {
      lost = true
      await database.stop()
    },
    async stop() {
      await end(serving, lost ? 'SIGKILL' : 'SIGTERM')
      if (!lost) await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

async function untilHealthy(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error('The application ended before it answered.')
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await pause(50)
  }
  throw new Error('The application does not answer.')
}
